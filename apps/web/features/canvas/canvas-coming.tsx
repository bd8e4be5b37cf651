/** Where a canvas will stand, with as much room. */
export const CanvasComing = () => (
  <div className="grid h-full content-start justify-items-center gap-10 overflow-hidden pt-12">
    {['first', 'second', 'third'].map((one) => (
      <span key={one} className="block h-[58px] w-[264px] max-w-[80%] rounded-lg bg-sunken" />
    ))}
  </div>
);
