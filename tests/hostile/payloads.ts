/** What a hostile person writes into fields: each would run, load or break something where it is not written as text. */

/** Set by every script in a payload that runs. */
export const SIGN = 'pwned';

/** A server that no page may ask. */
export const FOREIGN = 'evil.invalid';

/** Names of the ways in, with what is written there. */
export const PAYLOADS: Readonly<Record<string, string>> = {
  script: `<script>globalThis.${SIGN}=1</script>`,
  'end of an attribute': `"><img src=x onerror=globalThis.${SIGN}=2>`,
  'event without brackets': `' onmouseover=globalThis.${SIGN}=3 autofocus onfocus=globalThis.${SIGN}=3 x='`,
  'end of a script': `</script><svg onload=globalThis.${SIGN}=4>`,
  'end of a text element': `</title></style></textarea></template><body onload=globalThis.${SIGN}=5>`,
  'template of a framework': `{{constructor.constructor('globalThis.${SIGN}=6')()}}\${globalThis.${SIGN}=6}`,
  'address of a script': `javascript:globalThis.${SIGN}=7`,
  'data of a script': `data:text/html,<script>globalThis.${SIGN}=8</script>`,
  'mathematics with a link': `<math><mtext><a xlink:href="javascript:globalThis.${SIGN}=9">x</a></mtext></math>`,
  'foreign parts': `<iframe src=//${FOREIGN}/a></iframe><link rel=stylesheet href=//${FOREIGN}/b><img src=//${FOREIGN}/c>`,
  'another base': `<base href=//${FOREIGN}/><meta http-equiv=refresh content="0;url=//${FOREIGN}/d">`,
  'a form': `<form action=//${FOREIGN}/e><button>x</button></form>`,
  'end of a comment and of data': `--><!--]]>&bogus;&#0;&lt;`,
  'a formula': `=HYPERLINK("http://${FOREIGN}/f","x")`,
  'a formula behind a sign': `@SUM(1+1)*cmd|' /C calc'!A0`,
  'a formula in full width': '＝1+1',
  'separators of lines': '\u2028x\u2029y\u0085z',
  'reversed text': '\u202e反\u202c',
  'a path': '../../../../etc/passwd',
  'line ends of a header': '%0d%0aSet-Cookie:a=b',
  'a prototype': '__proto__',
};

/** All of them in a row, in brackets that no title ends at. */
export const EVERYTHING = Object.values(PAYLOADS)
  .map((payload) => payload.replace(/[\u2028\u2029\u0085]/gu, ' '))
  .join(' ');
