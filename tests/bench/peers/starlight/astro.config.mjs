import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

// A sidebar of four links: one link a page would cost Starlight more than twice as much.
export default defineConfig({
  site: 'https://camnang.example',
  cacheDir: './.cache',
  integrations: [
    starlight({
      title: 'Cẩm nang',
      defaultLocale: 'vi',
      locales: { vi: { label: 'Tiếng Việt', lang: 'vi' }, en: { label: 'English', lang: 'en' } },
      sidebar: ['heritage', 'spots', 'products', 'homestays'].map((kind) => ({ label: kind, link: `/${kind}/` })),
      pagefind: true,
      credits: false,
    }),
  ],
});
