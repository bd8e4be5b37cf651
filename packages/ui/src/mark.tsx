/** The logo: two dimmed tracks and one set route that ends at a lit lamp. Decorative, the name stands beside it. */
export function Mark({ size = 30 }: { size?: number }) {
  return (
    <svg viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" className="block shrink-0">
      <rect width="32" height="32" rx="8" fill="#0b7285" />
      {size > 18 ? <path d="M10 5v22M22 5v22" stroke="#fff" strokeOpacity=".38" strokeWidth="3" strokeLinecap="round" /> : null}
      <path d="M10 27v-4.5L22 10.5V8" fill="none" stroke="#fff" strokeWidth="3.6" strokeLinecap="round" strokeLinejoin="round" />
      <circle cx="22" cy="7" r="4.2" fill="#f9bc38" stroke="#0b7285" strokeWidth="1.6" />
    </svg>
  );
}
