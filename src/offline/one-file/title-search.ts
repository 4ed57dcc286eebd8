/**
 * The one script of the one-file edition: finds a title or a code as it is typed, with or without accents.
 * The field is hidden without it. Written as it is shipped; its hash is in the file's own policy.
 */
export const TITLE_SEARCH =
  "(d=>{let q=d.querySelector('#q'),l=d.querySelector('#a-z'),f=s=>s.toLowerCase().normalize('NFD').replace(/[\\u0300-\\u036f]/g,'').replace(/đ/g,'d');" +
  'q.parentNode.hidden=false;q.oninput=()=>{let w=f(q.value).split(/\\s+/).filter(Boolean);l.open=w.length>0;' +
  "for(let i of l.querySelectorAll('li')){let t=f(i.textContent);i.hidden=!w.every(x=>t.includes(x))}}})(document)";
