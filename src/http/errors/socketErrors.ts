import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { MAX_ADDRESS_BYTES } from '../bounds/addressLimits.ts';
import { type ErrorCode, STATUS_OF } from './errorCodes.ts';
import { body } from './httpErrors.ts';

/** An error of Node's HTTP parser. */
type SocketError = Error & { readonly code?: unknown; readonly rawPacket?: unknown };

const MESSAGES = {
  REQUEST_TIMEOUT: 'The request did not arrive in time.',
  URI_TOO_LONG: 'The address is too long; send the query by POST.',
  HEADERS_TOO_LARGE: 'The headers are too large.',
  BAD_REQUEST: 'This is no valid HTTP request.',
} as const satisfies Partial<Record<ErrorCode, string>>;

/** Answers a request that Node could not parse, and ends its connection. */
export function answerSocketError(error: SocketError, socket: Socket): void {
  // A client that is gone, or in the middle of another answer, cannot be answered.
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  if (socket.bytesWritten === 0) endConnection(socketCode(error), socket);
  else socket.destroySoon();
}

/** Answers a request whose answer has not begun, and ends the connection. */
export function endConnection(code: keyof typeof MESSAGES, socket: Socket): void {
  if (socket.writable) socket.write(answer(code));
  socket.destroySoon();
}

function socketCode({ code, rawPacket }: SocketError): keyof typeof MESSAGES {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return 'REQUEST_TIMEOUT';
  if (code !== 'HPE_HEADER_OVERFLOW') return 'BAD_REQUEST';
  // Node counts the address as a header. The address is what is too long if it fills the buffer or its own limit.
  if (!Buffer.isBuffer(rawPacket)) return 'HEADERS_TOO_LARGE';
  const firstLine = rawPacket.indexOf('\r\n');
  return firstLine === -1 || firstLine > MAX_ADDRESS_BYTES ? 'URI_TOO_LONG' : 'HEADERS_TOO_LARGE';
}

function answer(code: keyof typeof MESSAGES): string {
  const json = JSON.stringify(body(code, MESSAGES[code]));
  const status = STATUS_OF[code];
  return `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(json)}\r\nConnection: close\r\n\r\n${json}`;
}
