import { createServer, type Server } from 'node:net';

/** A scanner that speaks as clamd does and finds something in each file that says `infected`. */
export const startMarkingScanner = (path: string): Server =>
  createServer((socket) => {
    let sent = Buffer.alloc(0);
    socket.on('data', (part: Buffer) => {
      sent = Buffer.concat([sent, part]);
      if (!sent.subarray(-4).equals(Buffer.alloc(4))) return;
      socket.end(sent.includes('infected') ? 'stream: Marked FOUND\0' : 'stream: OK\0');
    });
    socket.on('error', () => socket.destroy());
  }).listen(path);
