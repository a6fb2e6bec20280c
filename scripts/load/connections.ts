import type { Socket } from 'node:net';
import { type Ending, type Target, openConnection, request } from './request.ts';

/** Whether each request has a connection of its own, or they share connections that stay open. */
export const KINDS = ['new', 'open'] as const;
export type Kind = (typeof KINDS)[number];

/** Sends requests over one kind of connections, as many at once as it is asked to. */
export class Connections {
  readonly #target: Target;
  readonly #kind: Kind;
  readonly #idle: Socket[] = [];

  constructor(target: Target, kind: Kind) {
    this.#target = target;
    this.#kind = kind;
  }

  /** @param due when it was to be sent, by performance.now(). */
  async send(due?: number): Promise<Ending> {
    const socket = this.#idleOne() ?? openConnection(this.#target.port);
    const ending = await request(socket, this.#target, due);
    if (this.#kind === 'open' && !socket.destroyed) this.#idle.push(socket);
    else socket.destroy();
    return ending;
  }

  close(): void {
    for (const socket of this.#idle.splice(0)) socket.destroy();
  }

  #idleOne(): Socket | undefined {
    for (let socket = this.#idle.pop(); socket; socket = this.#idle.pop()) {
      if (!socket.destroyed) return socket;
    }
    return undefined;
  }
}
