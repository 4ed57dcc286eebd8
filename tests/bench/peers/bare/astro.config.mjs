import { defineConfig } from 'astro/config';

export default defineConfig({ site: 'https://camnang.example', cacheDir: './.cache', build: { format: 'preserve' } });
