// Reads posts off a page, whichever forum software drew it. Short names: the bookmarklet holds all this.
// q finds an element, v its text.
let D=document,
q=(s,e)=>e.querySelector(s),
v=(s,e=D)=>c(q(s,e)?.textContent||""),
c=s=>s.replace(/ *\n */g,"\n").replace(/\n\n+/g,"\n\n").trim(),
// w: the words in an element as they are read; r: those of a node in it that isn't quoted, signed or hidden.
w=n=>[...n.childNodes].map(n=>r(n)).join(""),
r=(n,t,s)=>n.nodeType==3?n.data.replace(/\s+/g," "):
!n.matches||n.matches($QUOTED)||(s=getComputedStyle(n).display)=="none"?"":
n.alt||(n.tagName=="BR"?"\n":
(t=w(n),/^(inl|con)/.test(s)?t:(s=n.tagName=="P"?"\n\n":"\n")+t+s)),
// The bodies of all posts, and the one nearest the middle of the screen.
B=()=>$BODIES.map(s=>[...D.querySelectorAll(s)]).find(f=>f[0]),
d=(n,h=innerHeight/2,b=n.getBoundingClientRect())=>Math.max(b.top-h,h-b.bottom,0),
m=f=>f.sort((a,b)=>d(a)-d(b))[0],
// A post as it is told to the desk; t: its words where they were selected.
R=(n,t,p=n.closest($POST)||n,a=q($LINK,p),u=location)=>({
text:c(t||w(n)).slice(0,32e3),
author:v($AUTHOR,p),
title:v($TITLE)||v("h1")||D.title,
url:(a||u).href,
page:u.href});
