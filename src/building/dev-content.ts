/** What `astro dev` needs beyond the build: edits of the content show at once, and derived photographs are served. */
import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { CHECK_SCRIPT, OFFICE_SCRIPT } from '../admin/pages.ts';
import { adminScripts } from '../admin/scripts.ts';
import { say } from '../lib/command.ts';
import { cacheDir } from '../lib/derived-cache.ts';
import { PICTURES_FOLDER } from '../pictures/pictures.ts';
import { mediaType } from '../serving/media-type.ts';

/** A Vite plugin for `dev` alone; `contentDir` is watched. */
export function devContent(contentDir: string): Plugin {
  return {
    name: 'dev-content',
    apply: 'serve',
    configureServer(server) {
      // Never into the last good build.
      const folder = resolve(process.env['BUILD_DIR'] || join(cacheDir(), 'dev'));
      process.env['BUILD_DIR'] = folder;
      server.middlewares.use(`/${PICTURES_FOLDER}`, (request, response, next) => {
        const name = basename(request.url ?? '');
        readFile(join(folder, PICTURES_FOLDER, name)).then(
          (bytes) => response.setHeader('content-type', mediaType(name)).end(bytes),
          () => next(),
        );
      });
      for (const path of [CHECK_SCRIPT, OFFICE_SCRIPT]) {
        server.middlewares.use(`/${path}`, (_request, response, next) => {
          adminScripts().then(
            (scripts) => response.setHeader('content-type', 'text/javascript').end(scripts.get(path)),
            next,
          );
        });
      }
      server.watcher.add(contentDir);
      // What lies there at the start is no news.
      let isReady = false;
      server.watcher.on('ready', () => {
        isReady = true;
      });
      server.watcher.on('all', (event, file) => {
        if (!resolve(file).startsWith(contentDir)) return;
        if (event === 'add' && isReady && RAW_PICTURE.test(file)) server.config.logger.info(rawPicture(basename(file)));
        // The guide is read once a module's life: a fresh life reads it again.
        for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

const RAW_PICTURE = /\.(?:heic|heif|jpe?g|png|tiff?)$/i;

/** A picture copied in by hand still says where it was taken; nothing of an officer's is changed unasked. */
function rawPicture(name: string): string {
  return say({
    vi: `Ảnh mới: ${name}. Để xoay thẳng, xóa tọa độ, thu nhỏ và khai báo, dùng: npm run photos -- THƯ-MỤC-ẢNH`,
    en: `A new picture: ${name}. To turn it upright, take out its place, shrink and list it: npm run photos -- FOLDER`,
  });
}
