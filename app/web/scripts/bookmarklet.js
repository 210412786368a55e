// Hands the selection, or else the post nearest the middle, to a window of the desk's.
let A=$ADDRESS,
U=A+"/from-page",
K="replyDesk",
g=getSelection(),
t=(g+"").trim(),
f=B(),
p={...R(t&&f.find(n=>n.contains(g.anchorNode))||m(f),t),nonce:$NONCE},
G=self[K],
x=open(G?"":U,K,"width=480,height=800"),
// The other way, where the window is cut off from this page: a form, by which it only shows the post.
E=(t,a)=>Object.assign(D.createElement(t),a),
F=o=>{
o=E("form",{method:"post",action:U,target:K,acceptCharset:"utf-8"});
for(let i in p)o.append(E("textarea",{name:i,value:p[i]}));
D.body.append(o);
o.submit();
o.remove()
};
if(!x)alert("Allow pop-ups here, then press again: "+A);
else if(G)F();
else addEventListener("message",e=>{if(e.source==x&&e.origin==A)x.postMessage(p,A),x=0}),
setTimeout(()=>x&&(x.closed?(self[K]=1,alert("No answer. Press again.")):F()),4e3)
