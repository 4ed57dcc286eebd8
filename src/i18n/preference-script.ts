/**
 * The one script that runs before the first paint, the same bytes on every page (its hash is in the
 * policy): this visitor's colours and text size, and on a page that holds several languages
 * (`data-langs`) which one is shown: explicit choice > the browser's languages > the default.
 */
export const PREFERENCE_SCRIPT =
  "(r=>{let g=k=>{try{return localStorage[k]}catch{}},d=r.dataset,l=(d.langs||'').split(' '),s=x=>(x||'').split('-')[0],t=g('theme'),z=g('size');" +
  't&&(d.theme=t);z&&(d.size=z);' +
  "if(l[0]){let f;for(let w of[g('lang'),...navigator.languages||[]])if(f=w&&l.find(x=>s(x)==s(w)))break;r.lang=d.show=f||l[0]}" +
  '})(document.documentElement)';
