import type { FastifyInstance } from 'fastify';
import type { Picture } from '../../picture/picture.ts';
import type { Pictures } from '../../picture/pictures.ts';
import { isProbe } from '../observe/health.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The data as of the arrival of the request, used for everything about it. */
    picture: Picture;
  }
}

/** Gives each request its picture. Probes get the latest, without asking the database. */
export function registerPicture(app: FastifyInstance, pictures: Pictures): void {
  app.decorateRequest('picture');
  app.addHook('onRequest', (request, _reply, done) => {
    const picture = isProbe(request) ? pictures.latest : pictures.now();
    if (picture instanceof Promise) {
      picture.then((made) => {
        request.picture = made;
        done();
      }, done);
    } else {
      request.picture = picture;
      done();
    }
  });
}
