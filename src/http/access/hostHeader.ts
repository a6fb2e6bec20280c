import { isIPv4, isIPv6 } from 'node:net';

const HOST = /^(?:\[(?<address>[\da-f:.]+)\]|(?<name>[a-z\d_-]+(?:\.[a-z\d_-]+)*))(?::(?<port>\d{1,5}))?$/;

/** The host name of a Host header in lower case, without port or brackets; undefined where it is malformed. */
export function hostName(header: string): string | undefined {
  const { address, name } = HOST.exec(header.toLowerCase())?.groups ?? {};
  if (address !== undefined) return isIPv6(address) ? address : undefined;
  // What ends in a number is an address, or nothing: 127.1 and 2130706433 mean different things to different programs.
  return name !== undefined && /(^|\.)(0x[\da-f]*|\d+)$/.test(name) && !isIPv4(name) ? undefined : name;
}
