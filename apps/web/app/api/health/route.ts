export const dynamic = 'force-dynamic';

/** The process answers; what it needs is checked by those who run it. */
export const GET = (): Response => Response.json({ ok: true }, { headers: { 'cache-control': 'no-store' } });
