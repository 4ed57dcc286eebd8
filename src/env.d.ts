/// <reference types="astro/client" />

declare module 'virtual:templates-hash' {
  /** Changes with everything that renders pages (`astro.config.mjs`). */
  const hash: string;
  export default hash;
}
