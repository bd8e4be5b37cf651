import http from 'node:http';

/** A run of the reference flow, from the request to its answer. */
export async function askReference(hookUrl: string): Promise<void> {
  const { status, body } = await post(hookUrl, '{"number":"A 7","amount":12}');
  if (status !== 200) throw new Error(`the trigger answered ${status}: ${body}`);
}

const agent = new http.Agent({ keepAlive: true, maxSockets: 1024 });

/** POSTs JSON on a kept connection; returns status and body. */
export const post = (url: string, body: string): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    const request = http.request(
      url,
      { method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } },
      (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => {
          text += chunk.toString('utf8');
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
      },
    );
    // A kept connection that the server closed at the moment it was taken: nobody read the request.
    request.on('error', (error: NodeJS.ErrnoException) => {
      if (request.reusedSocket && error.code === 'ECONNRESET') post(url, body).then(resolve, reject);
      else reject(error);
    });
    request.end(body);
  });
