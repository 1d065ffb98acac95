/**
 * What Lit can do and this element never asks for, taken out of the built module: docs/decisions/0018 has the reasons.
 * Knows the files of Lit word for word, as they are published. lib/ has Lit untouched.
 */
import type { Plugin } from 'vite';
import { cutOut, from, type Cut } from './cuts.js';

const cuts: Readonly<Record<string, readonly Cut[]>> = {
  '/lit-html/lit-html.js': [
    // Templates are HTML. Neither tag can be imported any more.
    [',T as mathml,', ','],
    [',w as svg}', '}'],
    // An expression is the whole value of an attribute, after its "=", or else content (vite.config.ts sees to that).
    [from('h="$lit$",o=', ','), 'o=`lit$${Math.random().toFixed(9).slice(2)}$`,'],
    [from('d=t=>u(t)||', 'y=/^(?:script|style|textarea|title)$/i,'), ''],
    ['Error("invalid template strings array")', 'TypeError("no template")'],
    [
      from('const N=(t,i)=>{', 'return s.innerHTML=t,s}}'),
      `class S{
        constructor({strings:t}){
          const i=this._$el=l.createElement("template"),s=this._$parts=[];
          i.innerHTML=V(t,t.reduce((t,i)=>t.replace(/=?$/,t=>t?o:r)+i)+(t[t.length-1]?"":"<?>"));
          P.currentNode=i.content;
          for(let t,i=0;t=P.nextNode();i++)
            if(t.data===n)s.push({_$index:i});
            else for(const e of t.getAttributeNames?.()??[]){
              const[,h,n]=/([.?@]?)(.*)lit\\$/.exec(e)??[];
              n&&(s.push({_$index:i,_$kind:h,_$name:"@"===h?"on"+n:n}),t.removeAttribute(e))
            }
        }
      }`,
    ],
    // No directives, so no element of their own kind, and nobody who wants to know what is connected.
    [from('function M(t,i,s=t,e){', 'void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}'), ''],
    [
      from('class R{', 'i++}}'),
      `class R{
        constructor(t){this._$AD=t}
        u(){
          const t=l.importNode(this._$AD._$el.content,!0);
          P.currentNode=t;
          let i=-1,s;
          this._$AV=this._$AD._$parts.map(t=>{
            for(;i<t._$index;i++)s=P.nextNode();
            return t._$name?new H(s,t):new k(s,s.nextSibling)
          });
          P.currentNode=l;
          return t
        }
        p(t){this._$AV.forEach((s,i)=>s._$AI(t[i]))}
      }`,
    ],
    // What holds a text, a template, a list of such or a node; each element's own document is the page's.
    ['_$AI(t,i=this){t=M(this,t,i),a(t)', '_$AI(t){a(t)'],
    ['d(t)?this.k(t):this._(t)', 'this.k(t)'],
    [
      'constructor(t,i,s,e){this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0}',
      'constructor(t,i){this._$AH=A,this._$AA=t,this._$AB=i}',
    ],
    ['const t=new R(e,this),s=t.u(this.options);', 'const t=new R(e),s=t.u();'],
    ['new k(this.O(c()),this.O(c()),this,this.options)', 'new k(this.O(c()),this.O(c()))'],
    ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
    [from('get parentNode(){let t=', 'get endNode(){return this._$AB}'), ''],
    [
      'e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
      'e=this._$AC(t)',
    ],
    ['t!==this._$AH&&t!==E&&', 't!==this._$AH&&'],
    ['this._$AR(s&&s._$AB.nextSibling,e)', 'this._$AR(s&&s._$AB.nextSibling)'],
    ['_$AR(t=this._$AA.nextSibling,s){for(this._$AP?.(!1,!0,s);', '_$AR(t=this._$AA.nextSibling){for(;'],
    ['i(t).nextSibling;i(t).remove()', 't.nextSibling;t.remove()'],
    [from('setConnected(t){', '}}'), '}'],
    // An attribute, with "?" one that is there or not, with "." a property, and with "@" the one that holds the listener.
    [
      from('class H{', '(t.litHtmlVersions??=[]).push("3.3.3");'),
      `class H{
        constructor(t,i){this._$AH=A,this._$element=t,this._$AA=i}
        _$AI(t){
          if(a(t)&&t===this._$AH)return;
          this._$AH=t;
          const{_$element:i,_$AA:{_$kind:s,_$name:e}}=this;
          "?"===s?i.toggleAttribute(e,t):s?i[e]=t:t===A?i.removeAttribute(e):i.setAttribute(e,t??"")
        }
      };`,
    ],
    ['E=Symbol.for("lit-noChange"),', ''],
    ['E as noChange,', ''],
    // One element renders, into its own root, at the end.
    [from('D=(t,i,s)=>{', ',h}'), 'D=(t,i)=>{(i._$litPart$??=new k(i.appendChild(c()),null))._$AI(t)}'],
    ['export{j as _$LH,', 'export{'],
  ],
  '/lit-element/lit-element.js': [
    [',noChange as r}', '}'],
    [from('constructor(){', 'firstChild,t}'), ''],
    [from('update(t){', 'this.renderOptions)}'), '_$render(t){e(t,this.renderRoot)}'],
    [from('connectedCallback(){', 'render(){return r}'), ''],
    [from('i._$litElement$=', '.push("4.2.2");export{'), 'export{'],
    [',n as _$LE}', '}'],
  ],
  '/reactive-element/css-tag.js': [
    // Sheets are texts of this module, each in one piece, and of one class. Older engines get style elements, with the page's nonce.
    [
      from('const t=globalThis,', 'r as unsafeCSS};'),
      `let n;
      export const css=([t])=>t,adoptStyles=(t,s)=>{
        if("adoptedStyleSheets"in Document.prototype)t.adoptedStyleSheets=n??=s.map(t=>{const s=new CSSStyleSheet;s.replaceSync(t);return s});
        else for(const e of s){
          const s=document.createElement("style");
          s.nonce=globalThis.litNonce??"";
          s.textContent=e;
          t.append(s)
        }
      };`,
    ],
  ],
  '/reactive-element/reactive-element.js': [
    ['getCompatibleStyle as t,', ''],
    ['{CSSResult,css,supportsAdoptingStyleSheets,unsafeCSS}from"./css-tag.js"', '{css}from"./css-tag.js"'],
    [',t as getCompatibleStyle', ''],
    [',u as defaultConverter', ''],
    ['getOwnPropertyDescriptor:h,getOwnPropertyNames:r,getOwnPropertySymbols:o,getPrototypeOf:n}', '}'],
    [from('c=a.trustedTypes', 'return i}},f='), 'f='],
    ['s(t,this.constructor.elementStyles)', 's(t,this.constructor.styles)'],
    // One class, with properties and one list of sheets: no decorators, no metadata, no names that are symbols.
    [
      from(',b={attribute:!0', 'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}'),
      ';class y extends HTMLElement{',
    ],
    // Each property has an attribute and a converter of its own, none is written back into the page.
    [from('static createProperty(t,s=b){', 'this.elementStyles=this.finalizeStyles(this.styles)}'), ''],
    [
      'return this.finalize(),this._$Eh&&[...this._$Eh.keys()]',
      `this._$Eh=new Map;
      for(const[t,s]of Object.entries(this.properties)){
        const i=Symbol();
        e(this.prototype,t,{
          get(){return this[i]},
          set(e){const h=this[i];this[i]=e,this.requestUpdate(t,h)},
        });
        this._$Eh.set(s.attribute,t)
      }
      return[...this._$Eh.keys()]`,
    ],
    [from('static finalizeStyles(s){', '}constructor(){'), 'constructor(){'],
    [from(',this._$Ep=void 0,', '_$Ev(){'), ';'],
    [',this.constructor.l?.forEach(t=>t(this))', ''],
    // Controllers are there from the beginning.
    [from(',void 0!==this.renderRoot&&this.isConnected&&', 'removeController(t){this._$EO?.delete(t)}'), '}'],
    ['t.size>0&&(this._$Ep=t)', 'this._$Ep=t'],
    [
      'const t=new Map,s=this.constructor.elementProperties;for(const i of s.keys())',
      'const t=new Map;for(const i of this.constructor._$Eh.values())',
    ],
    ['this._$AL=new Map,this._$E_()', 'this._$AL=new Set,this._$E_()'],
    ['enableUpdating(t){}', ''],
    ['this._$AK(t,i)}', 'const e=this.constructor,h=e._$Eh.get(t);this[h]=e.properties[h].converter.fromAttribute(i)}'],
    ['this.attachShadow(this.constructor.shadowRootOptions)', 'this.attachShadow({mode:"open"})'],
    [
      from('_$ET(t,s){', '!1===this.isUpdatePending&&'),
      `requestUpdate(t,s){
        if(void 0!==t){if(i(this[t],s))return;this._$AL.add(t)}this.isUpdatePending||`,
    ],
    // Our element asks which properties changed, and not what they were.
    [from('C(t,s,{useDefault', '.add(t))}'), ''],
    // Each update is one, at once and whole, and comes after the element was connected. Our element says what it does before and after it.
    [
      from(
        'const t=this.scheduleUpdate();',
        'update(t){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}',
      ),
      `this.performUpdate();return!this.isUpdatePending}
      performUpdate(){
        if(!this.hasUpdated)for(const[t,s]of this._$Ep)this[t]=s;
        let t;
        try{this.willUpdate(this._$AL);t=this.render()}
        finally{this._$AL=new Set;this.isUpdatePending=!1}
        this._$render(t);
        this._$EO.forEach(t=>t.hostUpdated?.());
        this.hasUpdated=!0;
        this.updated()
      }
      get updateComplete(){return this._$ES}`,
    ],
    ['updated(t){}firstUpdated(t){}', ''],
    [from('y.elementStyles=[]', '.push("2.1.2");'), ''],
  ],
};

export function leanLit(): Plugin {
  return {
    name: 'lean-lit',
    transform(code, id) {
      if (/\/lit-html\/(?:async-|private-)?directive|\/lit-html\/static/.test(id))
        this.error(`${id}: tests/tools/lean-lit.ts takes out what directives and static templates need.`);
      const file = Object.keys(cuts).find((name) => id.endsWith(name));
      if (!file) return null;
      return cutOut(code, cuts[file]!, (message) => this.error(`tests/tools/lean-lit.ts: ${file} is ${message}`));
    },
  };
}
