/** The one style sheet, as text: a file beside the code would not be in the bundle. */
export const familyCss = `:root{color-scheme:light dark;--ink:#1b1b1f;--quiet:#4a4a52;--ground:#fbf9f4;--card:#fff;--line:#6f6f78;--key:#0b5a44;--key-ink:#fff;--link:#0b4f8a;--wrong:#a4161a;--good:#0b5a44;--focus:#ffd54a}
@media (prefers-color-scheme:dark){:root{--ink:#f3f1ec;--quiet:#c9c7c1;--ground:#17181a;--card:#222427;--line:#9a9aa2;--key:#8fdcc0;--key-ink:#0c1f18;--link:#9ccbff;--wrong:#ffb4ae;--good:#8fdcc0;--focus:#ffd54a}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:1.1875rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:38rem;margin:0 auto;padding:1rem 1.125rem}
header{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;justify-content:space-between;border-bottom:4px solid var(--key)}
footer{border-top:1px solid var(--line);margin-top:2rem;color:var(--quiet)}
.school{margin:0;font-weight:700}
main{outline:0}
form{margin:0 0 1.5rem}
h1{font-size:1.75rem;line-height:1.2;margin:1rem 0}
h2{font-size:1.3125rem;line-height:1.3;margin:2rem 0 .5rem}
p,ul,ol,dl{margin:0 0 1rem}
a{color:var(--link);text-underline-offset:.15em}
a:hover{text-decoration-thickness:.15em}
.skip{position:absolute;left:-999em}
.skip:focus{position:static;display:block;padding:.75rem 1.125rem}
:focus-visible{outline:3px solid var(--ink);outline-offset:0;box-shadow:0 0 0 6px var(--focus);border-radius:2px}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.facts{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:1rem;margin:0 0 1.5rem}
.facts div+div{margin-top:.5rem}
.facts dt{font-weight:700}
.facts dd{margin:0}
.field,fieldset{border:0;padding:0;margin:0 0 1.75rem;min-width:0}
label,legend{font-weight:700;padding:0;display:block;margin-bottom:.25rem}
.hint{color:var(--quiet);margin:0 0 .5rem}
input[type=text],input[type=email],input[type=file],textarea,select{width:100%;font:inherit;color:inherit;background:var(--card);border:2px solid var(--line);border-radius:4px;padding:.5rem .625rem;min-height:2.75rem}
textarea{resize:vertical}
.choice{display:flex;align-items:flex-start;gap:.75rem;padding:.375rem 0}
.choice input{flex:none;width:1.75rem;height:1.75rem;margin:0;accent-color:var(--key)}
.choice label{font-weight:400;margin:0;padding:.05rem 0;flex:1}
.wrong{border-left:5px solid var(--wrong);padding-left:.875rem}
.error{color:var(--wrong);font-weight:700;margin:0 0 .5rem}
.error-summary{border:4px solid var(--wrong);border-radius:6px;padding:1rem;margin:0 0 1.5rem}
.error-summary h2{margin:0 0 .5rem}
.error-summary ul{margin:0;padding-left:1.25rem}
.error-summary a{color:var(--wrong);font-weight:700}
.done{border:3px solid var(--good);border-radius:6px;padding:1rem;margin:0 0 1.5rem}
.done p:last-child{margin:0}
button,.button{display:inline-block;font:inherit;font-weight:700;color:var(--key-ink);background:var(--key);border:2px solid var(--key);border-radius:6px;padding:.625rem 1.25rem;min-height:2.75rem;cursor:pointer;text-decoration:none}
button.second,.button.second,button.quiet{color:var(--ink);background:transparent;border-color:var(--line)}
button.quiet{padding:.25rem .75rem}
.sign-out{margin:0;font-size:1rem}
.tasks{list-style:none;padding:0;border-top:1px solid var(--line)}
.tasks li{display:flex;flex-direction:column;gap:.125rem;padding:.75rem 0;border-bottom:1px solid var(--line)}
.state{color:var(--quiet)}
.answers dt{font-weight:700;margin-top:1.25rem}
.answers dd{margin:.25rem 0 0;white-space:pre-line}
.steps{padding-left:1.5rem}
.steps li{margin-bottom:1rem}
.row{display:flex;flex-wrap:wrap;gap:.75rem}
@media print{header form,button,.button{display:none}}
`;
