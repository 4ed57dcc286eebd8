/** Styles: those of the pages that the fragments come from, and the little that one long page needs. */

const OWN = `
body{display:block}
.book{max-width:46rem;margin-inline:auto;padding:1rem}
.book .article,.book .map-stage{display:block}
.book .article>*+*,.book section section{margin-top:1.25rem}
.book .page{padding-inline:0}
.book>section{padding-top:2rem;margin-top:2rem;border-top:2px solid currentColor}
.book header>*+*,.book .find{margin-top:1rem}
.book nav h2{margin-top:1.5rem}
.book summary{cursor:pointer;font-weight:700;padding-block:.75em}
.book details a,.book nav a{display:inline-block;padding-block:.5em}
.book a[href^="http"]::after{content:" ↗"}
.book figure{margin-inline:0}
.book figure svg,.book img{width:100%;height:auto;max-width:100%}
.book .find input{width:100%;min-height:48px;font:inherit;padding:.5em}
.book .back{display:inline-block;margin-top:1.25rem;padding-block:.5em}
@media print{.book .back,.book .find{display:none}}
`;

/** One style sheet for the file. Faces are left out: they would have to be fetched. */
export function editionStyles(pages: readonly string[]): string {
  const sheets = new Set(
    pages.flatMap((html) => [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css = '']) => css)),
  );
  return [...sheets, OWN].join('').replace(/@font-face\s*\{[^}]*\}/g, '');
}
