#!/usr/bin/env node
/*!
jobcenter-news 0.1.0, EUPL-1.2. Contains @xmldom/xmldom:

Copyright 2019 - present Christopher J. Brody and other contributors, as listed in: https://github.com/xmldom/xmldom/graphs/contributors
Copyright 2012 - 2017 @jindw <jindw@xidea.org> and other contributors, as listed in: https://github.com/jindw/xmldom/graphs/contributors

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
*/
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
// \0rolldown/runtime.js
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
// node_modules/@xmldom/xmldom/lib/conventions.js
var require_conventions = __commonJSMin(((exports) => {
	function find(list, predicate, ac) {
		if (ac === void 0) ac = Array.prototype;
		if (list && typeof ac.find === "function") return ac.find.call(list, predicate);
		for (var i = 0; i < list.length; i++) if (hasOwn(list, i)) {
			var item = list[i];
			if (predicate.call(void 0, item, i, list)) return item;
		}
	}
	function freeze(object, oc) {
		if (oc === void 0) oc = Object;
		if (oc && typeof oc.getOwnPropertyDescriptors === "function") object = oc.create(null, oc.getOwnPropertyDescriptors(object));
		return oc && typeof oc.freeze === "function" ? oc.freeze(object) : object;
	}
	function hasOwn(object, key) {
		return Object.prototype.hasOwnProperty.call(object, key);
	}
	function assign(target, source) {
		if (target === null || typeof target !== "object") throw new TypeError("target is not an object");
		for (var key in source) if (hasOwn(source, key)) target[key] = source[key];
		return target;
	}
	var HTML_BOOLEAN_ATTRIBUTES = freeze({
		allowfullscreen: true,
		async: true,
		autofocus: true,
		autoplay: true,
		checked: true,
		controls: true,
		default: true,
		defer: true,
		disabled: true,
		formnovalidate: true,
		hidden: true,
		ismap: true,
		itemscope: true,
		loop: true,
		multiple: true,
		muted: true,
		nomodule: true,
		novalidate: true,
		open: true,
		playsinline: true,
		readonly: true,
		required: true,
		reversed: true,
		selected: true
	});
	function isHTMLBooleanAttribute(name) {
		return hasOwn(HTML_BOOLEAN_ATTRIBUTES, name.toLowerCase());
	}
	var HTML_VOID_ELEMENTS = freeze({
		area: true,
		base: true,
		br: true,
		col: true,
		embed: true,
		hr: true,
		img: true,
		input: true,
		link: true,
		meta: true,
		param: true,
		source: true,
		track: true,
		wbr: true
	});
	function isHTMLVoidElement(tagName) {
		return hasOwn(HTML_VOID_ELEMENTS, tagName.toLowerCase());
	}
	var HTML_RAW_TEXT_ELEMENTS = freeze({
		script: false,
		style: false,
		textarea: true,
		title: true
	});
	function isHTMLRawTextElement(tagName) {
		var key = tagName.toLowerCase();
		return hasOwn(HTML_RAW_TEXT_ELEMENTS, key) && !HTML_RAW_TEXT_ELEMENTS[key];
	}
	function isHTMLEscapableRawTextElement(tagName) {
		var key = tagName.toLowerCase();
		return hasOwn(HTML_RAW_TEXT_ELEMENTS, key) && HTML_RAW_TEXT_ELEMENTS[key];
	}
	function isHTMLMimeType(mimeType) {
		return mimeType === MIME_TYPE.HTML;
	}
	function hasDefaultHTMLNamespace(mimeType) {
		return isHTMLMimeType(mimeType) || mimeType === MIME_TYPE.XML_XHTML_APPLICATION;
	}
	var MIME_TYPE = freeze({
		HTML: "text/html",
		XML_APPLICATION: "application/xml",
		XML_TEXT: "text/xml",
		XML_XHTML_APPLICATION: "application/xhtml+xml",
		XML_SVG_IMAGE: "image/svg+xml"
	});
	var _MIME_TYPES = Object.keys(MIME_TYPE).map(function(key) {
		return MIME_TYPE[key];
	});
	function isValidMimeType(mimeType) {
		return _MIME_TYPES.indexOf(mimeType) > -1;
	}
	var NAMESPACE = freeze({
		HTML: "http://www.w3.org/1999/xhtml",
		SVG: "http://www.w3.org/2000/svg",
		XML: "http://www.w3.org/XML/1998/namespace",
		XMLNS: "http://www.w3.org/2000/xmlns/"
	});
	exports.assign = assign;
	exports.find = find;
	exports.freeze = freeze;
	exports.HTML_BOOLEAN_ATTRIBUTES = HTML_BOOLEAN_ATTRIBUTES;
	exports.HTML_RAW_TEXT_ELEMENTS = HTML_RAW_TEXT_ELEMENTS;
	exports.HTML_VOID_ELEMENTS = HTML_VOID_ELEMENTS;
	exports.hasDefaultHTMLNamespace = hasDefaultHTMLNamespace;
	exports.hasOwn = hasOwn;
	exports.isHTMLBooleanAttribute = isHTMLBooleanAttribute;
	exports.isHTMLRawTextElement = isHTMLRawTextElement;
	exports.isHTMLEscapableRawTextElement = isHTMLEscapableRawTextElement;
	exports.isHTMLMimeType = isHTMLMimeType;
	exports.isHTMLVoidElement = isHTMLVoidElement;
	exports.isValidMimeType = isValidMimeType;
	exports.MIME_TYPE = MIME_TYPE;
	exports.NAMESPACE = NAMESPACE;
}));
// node_modules/@xmldom/xmldom/lib/errors.js
var require_errors = __commonJSMin(((exports) => {
	var conventions = require_conventions();
	function extendError(constructor, writableName) {
		constructor.prototype = Object.create(Error.prototype, {
			constructor: { value: constructor },
			name: {
				value: constructor.name,
				enumerable: true,
				writable: writableName
			}
		});
	}
	var DOMExceptionName = conventions.freeze({
		Error: "Error",
		IndexSizeError: "IndexSizeError",
		DomstringSizeError: "DomstringSizeError",
		HierarchyRequestError: "HierarchyRequestError",
		WrongDocumentError: "WrongDocumentError",
		InvalidCharacterError: "InvalidCharacterError",
		NoDataAllowedError: "NoDataAllowedError",
		NoModificationAllowedError: "NoModificationAllowedError",
		NotFoundError: "NotFoundError",
		NotSupportedError: "NotSupportedError",
		InUseAttributeError: "InUseAttributeError",
		InvalidStateError: "InvalidStateError",
		SyntaxError: "SyntaxError",
		InvalidModificationError: "InvalidModificationError",
		NamespaceError: "NamespaceError",
		InvalidAccessError: "InvalidAccessError",
		ValidationError: "ValidationError",
		TypeMismatchError: "TypeMismatchError",
		SecurityError: "SecurityError",
		NetworkError: "NetworkError",
		AbortError: "AbortError",
		URLMismatchError: "URLMismatchError",
		QuotaExceededError: "QuotaExceededError",
		TimeoutError: "TimeoutError",
		InvalidNodeTypeError: "InvalidNodeTypeError",
		DataCloneError: "DataCloneError",
		EncodingError: "EncodingError",
		NotReadableError: "NotReadableError",
		UnknownError: "UnknownError",
		ConstraintError: "ConstraintError",
		DataError: "DataError",
		TransactionInactiveError: "TransactionInactiveError",
		ReadOnlyError: "ReadOnlyError",
		VersionError: "VersionError",
		OperationError: "OperationError",
		NotAllowedError: "NotAllowedError",
		OptOutError: "OptOutError"
	});
	var DOMExceptionNames = Object.keys(DOMExceptionName);
	function isValidDomExceptionCode(value) {
		return typeof value === "number" && value >= 1 && value <= 25;
	}
	function endsWithError(value) {
		return typeof value === "string" && value.substring(value.length - DOMExceptionName.Error.length) === DOMExceptionName.Error;
	}
	function DOMException(messageOrCode, nameOrMessage) {
		if (isValidDomExceptionCode(messageOrCode)) {
			this.name = DOMExceptionNames[messageOrCode];
			this.message = nameOrMessage || "";
		} else {
			this.message = messageOrCode;
			this.name = endsWithError(nameOrMessage) ? nameOrMessage : DOMExceptionName.Error;
		}
		if (Error.captureStackTrace) Error.captureStackTrace(this, DOMException);
	}
	extendError(DOMException, true);
	Object.defineProperties(DOMException.prototype, { code: {
		enumerable: true,
		get: function() {
			var code = DOMExceptionNames.indexOf(this.name);
			if (isValidDomExceptionCode(code)) return code;
			return 0;
		}
	} });
	var ExceptionCode = {
		INDEX_SIZE_ERR: 1,
		DOMSTRING_SIZE_ERR: 2,
		HIERARCHY_REQUEST_ERR: 3,
		WRONG_DOCUMENT_ERR: 4,
		INVALID_CHARACTER_ERR: 5,
		NO_DATA_ALLOWED_ERR: 6,
		NO_MODIFICATION_ALLOWED_ERR: 7,
		NOT_FOUND_ERR: 8,
		NOT_SUPPORTED_ERR: 9,
		INUSE_ATTRIBUTE_ERR: 10,
		INVALID_STATE_ERR: 11,
		SYNTAX_ERR: 12,
		INVALID_MODIFICATION_ERR: 13,
		NAMESPACE_ERR: 14,
		INVALID_ACCESS_ERR: 15,
		VALIDATION_ERR: 16,
		TYPE_MISMATCH_ERR: 17,
		SECURITY_ERR: 18,
		NETWORK_ERR: 19,
		ABORT_ERR: 20,
		URL_MISMATCH_ERR: 21,
		QUOTA_EXCEEDED_ERR: 22,
		TIMEOUT_ERR: 23,
		INVALID_NODE_TYPE_ERR: 24,
		DATA_CLONE_ERR: 25
	};
	var entries = Object.entries(ExceptionCode);
	for (var i = 0; i < entries.length; i++) {
		var key = entries[i][0];
		DOMException[key] = entries[i][1];
	}
	function ParseError(message, locator, cause) {
		this.message = message;
		this.locator = locator;
		this.cause = cause;
		if (Error.captureStackTrace) Error.captureStackTrace(this, ParseError);
	}
	extendError(ParseError);
	exports.DOMException = DOMException;
	exports.DOMExceptionName = DOMExceptionName;
	exports.ExceptionCode = ExceptionCode;
	exports.ParseError = ParseError;
}));
// node_modules/@xmldom/xmldom/lib/grammar.js
var require_grammar = __commonJSMin(((exports) => {
	function detectUnicodeSupport(RegExpImpl) {
		try {
			if (typeof RegExpImpl !== "function") RegExpImpl = RegExp;
			var match = new RegExpImpl("𝌆", "u").exec("𝌆");
			return !!match && match[0].length === 2;
		} catch (error) {}
		return false;
	}
	var UNICODE_SUPPORT = detectUnicodeSupport();
	function chars(regexp) {
		if (regexp.source[0] !== "[") throw new Error(regexp + " can not be used with chars");
		return regexp.source.slice(1, regexp.source.lastIndexOf("]"));
	}
	function chars_without(regexp, search) {
		if (regexp.source[0] !== "[") throw new Error("/" + regexp.source + "/ can not be used with chars_without");
		if (!search || typeof search !== "string") throw new Error(JSON.stringify(search) + " is not a valid search");
		if (regexp.source.indexOf(search) === -1) throw new Error("\"" + search + "\" is not is /" + regexp.source + "/");
		if (search === "-" && regexp.source.indexOf(search) !== 1) throw new Error("\"" + search + "\" is not at the first postion of /" + regexp.source + "/");
		return new RegExp(regexp.source.replace(search, ""), UNICODE_SUPPORT ? "u" : "");
	}
	function reg(args) {
		var self = this;
		return new RegExp(Array.prototype.slice.call(arguments).map(function(part) {
			var isStr = typeof part === "string";
			if (isStr && self === void 0 && part === "|") throw new Error("use regg instead of reg to wrap expressions with `|`!");
			return isStr ? part : part.source;
		}).join(""), UNICODE_SUPPORT ? "u" : "");
	}
	function regg(args) {
		if (arguments.length === 0) throw new Error("no parameters provided");
		return reg.apply(regg, ["(?:"].concat(Array.prototype.slice.call(arguments), [")"]));
	}
	var UNICODE_REPLACEMENT_CHARACTER = "�";
	var Char = /[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;
	if (UNICODE_SUPPORT) Char = reg("[", chars(Char), "\\u{10000}-\\u{10FFFF}", "]");
	var InvalidChar = new RegExp("[^" + chars(Char) + "]", UNICODE_SUPPORT ? "u" : "");
	var _SChar = /[\x20\x09\x0D\x0A]/;
	var SChar_s = chars(_SChar);
	var S = reg(_SChar, "+");
	var S_OPT = reg(_SChar, "*");
	var NameStartChar = /[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
	if (UNICODE_SUPPORT) NameStartChar = reg("[", chars(NameStartChar), "\\u{10000}-\\u{10FFFF}", "]");
	var NameChar = reg("[", chars(NameStartChar), chars(/[-.0-9\xB7]/), chars(/[\u0300-\u036F\u203F-\u2040]/), "]");
	var Name = reg(NameStartChar, NameChar, "*");
	var Name_exact = reg("^", Name, "$");
	var Nmtoken = reg(NameChar, "+");
	var Reference = regg(reg("&", Name, ";"), "|", regg(/&#[0-9]+;|&#x[0-9a-fA-F]+;/));
	var PEReference = reg("%", Name, ";");
	var EntityValue = regg(reg("\"", regg(/[^%&"]/, "|", PEReference, "|", Reference), "*", "\""), "|", reg("'", regg(/[^%&']/, "|", PEReference, "|", Reference), "*", "'"));
	var AttValue = regg("\"", regg(/[^<&"]/, "|", Reference), "*", "\"", "|", "'", regg(/[^<&']/, "|", Reference), "*", "'");
	var NCName = reg(chars_without(NameStartChar, ":"), chars_without(NameChar, ":"), "*");
	var NCName_exact = reg("^", NCName, "$");
	var QName = reg(NCName, regg(":", NCName), "?");
	var QName_exact = reg("^", QName, "$");
	var QName_group = reg("(", QName, ")");
	var SystemLiteral = regg(/"[^"]*"|'[^']*'/);
	var PI = reg(/^<\?/, "(", Name, ")", regg(S, "(?!", _SChar, ")(", Char, "*?)"), "?", /\?>/);
	var PubidChar = /[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/;
	var PubidLiteral = regg("\"", PubidChar, "*\"", "|", "'", chars_without(PubidChar, "'"), "*'");
	var COMMENT_START = "<!--";
	var COMMENT_END = "-->";
	var Comment = reg(COMMENT_START, regg(chars_without(Char, "-"), "|", reg("-", chars_without(Char, "-"))), "*", COMMENT_END);
	var PCDATA = "#PCDATA";
	var contentspec = regg("EMPTY", "|", "ANY", "|", regg(reg(/\(/, S_OPT, PCDATA, regg(S_OPT, /\|/, S_OPT, QName), "*", S_OPT, /\)\*/), "|", reg(/\(/, S_OPT, PCDATA, S_OPT, /\)/)), "|", reg(/\([^>]+\)/, /[?*+]?/));
	var elementdecl = reg("<!ELEMENT", S, regg(QName, "|", PEReference), S, regg(contentspec, "|", PEReference), S_OPT, ">");
	var AttlistDecl = reg("<!ATTLIST", S, Name, regg(S, Name, S, regg(/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/, "|", regg(reg("NOTATION", S, /\(/, S_OPT, Name, regg(S_OPT, /\|/, S_OPT, Name), "*", S_OPT, /\)/), "|", reg(/\(/, S_OPT, Nmtoken, regg(S_OPT, /\|/, S_OPT, Nmtoken), "*", S_OPT, /\)/))), S, regg(/#REQUIRED|#IMPLIED/, "|", regg(regg("#FIXED", S), "?", AttValue))), "*", S_OPT, ">");
	var ABOUT_LEGACY_COMPAT = "about:legacy-compat";
	var ABOUT_LEGACY_COMPAT_SystemLiteral = regg("\"" + ABOUT_LEGACY_COMPAT + "\"", "|", "'" + ABOUT_LEGACY_COMPAT + "'");
	var SYSTEM = "SYSTEM";
	var PUBLIC = "PUBLIC";
	var ExternalID = regg(regg(SYSTEM, S, SystemLiteral), "|", regg(PUBLIC, S, PubidLiteral, S, SystemLiteral));
	var ExternalID_match = reg("^", regg(regg(SYSTEM, S, "(?<SystemLiteralOnly>", SystemLiteral, ")"), "|", regg(PUBLIC, S, "(?<PubidLiteral>", PubidLiteral, ")", S, "(?<SystemLiteral>", SystemLiteral, ")")));
	var PubidLiteral_match = reg("^", PubidLiteral, "$");
	var SystemLiteral_match = reg("^", SystemLiteral, "$");
	var EntityDef = regg(EntityValue, "|", regg(ExternalID, regg(S, "NDATA", S, Name), "?"));
	var ENTITY_DECL_START = "<!ENTITY";
	var EntityDecl = regg(reg(ENTITY_DECL_START, S, Name, S, EntityDef, S_OPT, ">"), "|", reg(ENTITY_DECL_START, S, "%", S, Name, S, regg(EntityValue, "|", ExternalID), S_OPT, ">"));
	var NotationDecl = reg("<!NOTATION", S, Name, S, regg(ExternalID, "|", reg(PUBLIC, S, PubidLiteral)), S_OPT, ">");
	var Eq = reg(S_OPT, "=", S_OPT);
	var VersionNum = /1[.]\d+/;
	var VersionInfo = reg(S, "version", Eq, regg("'", VersionNum, "'", "|", "\"", VersionNum, "\""));
	var EncName = /[A-Za-z][-A-Za-z0-9._]*/;
	var XMLDecl = reg(/^<\?xml/, VersionInfo, regg(S, "encoding", Eq, regg("\"", EncName, "\"", "|", "'", EncName, "'")), "?", regg(S, "standalone", Eq, regg("'", regg("yes", "|", "no"), "'", "|", "\"", regg("yes", "|", "no"), "\"")), "?", S_OPT, /\?>/);
	var DOCTYPE_DECL_START = "<!DOCTYPE";
	var CDATA_START = "<![CDATA[";
	var CDATA_END = "]]>";
	var CDSect = reg(/<!\[CDATA\[/, reg(Char, "*?", /\]\]>/));
	exports.chars = chars;
	exports.chars_without = chars_without;
	exports.detectUnicodeSupport = detectUnicodeSupport;
	exports.reg = reg;
	exports.regg = regg;
	exports.ABOUT_LEGACY_COMPAT = ABOUT_LEGACY_COMPAT;
	exports.ABOUT_LEGACY_COMPAT_SystemLiteral = ABOUT_LEGACY_COMPAT_SystemLiteral;
	exports.AttlistDecl = AttlistDecl;
	exports.CDATA_START = CDATA_START;
	exports.CDATA_END = CDATA_END;
	exports.CDSect = CDSect;
	exports.Char = Char;
	exports.Comment = Comment;
	exports.COMMENT_START = COMMENT_START;
	exports.COMMENT_END = COMMENT_END;
	exports.DOCTYPE_DECL_START = DOCTYPE_DECL_START;
	exports.elementdecl = elementdecl;
	exports.EntityDecl = EntityDecl;
	exports.EntityValue = EntityValue;
	exports.ExternalID = ExternalID;
	exports.ExternalID_match = ExternalID_match;
	exports.Name = Name;
	exports.Name_exact = Name_exact;
	exports.NCName_exact = NCName_exact;
	exports.NotationDecl = NotationDecl;
	exports.Reference = Reference;
	exports.PEReference = PEReference;
	exports.PI = PI;
	exports.PUBLIC = PUBLIC;
	exports.PubidLiteral = PubidLiteral;
	exports.PubidLiteral_match = PubidLiteral_match;
	exports.QName = QName;
	exports.QName_exact = QName_exact;
	exports.QName_group = QName_group;
	exports.S = S;
	exports.SChar_s = SChar_s;
	exports.S_OPT = S_OPT;
	exports.SYSTEM = SYSTEM;
	exports.SystemLiteral = SystemLiteral;
	exports.SystemLiteral_match = SystemLiteral_match;
	exports.InvalidChar = InvalidChar;
	exports.UNICODE_REPLACEMENT_CHARACTER = UNICODE_REPLACEMENT_CHARACTER;
	exports.UNICODE_SUPPORT = UNICODE_SUPPORT;
	exports.XMLDecl = XMLDecl;
}));
// node_modules/@xmldom/xmldom/lib/dom.js
var require_dom = __commonJSMin(((exports) => {
	var conventions = require_conventions();
	var find = conventions.find;
	var hasDefaultHTMLNamespace = conventions.hasDefaultHTMLNamespace;
	var hasOwn = conventions.hasOwn;
	var isHTMLMimeType = conventions.isHTMLMimeType;
	var isHTMLRawTextElement = conventions.isHTMLRawTextElement;
	var isHTMLVoidElement = conventions.isHTMLVoidElement;
	var MIME_TYPE = conventions.MIME_TYPE;
	var NAMESPACE = conventions.NAMESPACE;
	var PDC = Symbol();
	var errors = require_errors();
	var DOMException = errors.DOMException;
	var DOMExceptionName = errors.DOMExceptionName;
	var g = require_grammar();
	function checkSymbol(symbol) {
		if (symbol !== PDC) throw new TypeError("Illegal constructor");
	}
	function notEmptyString(input) {
		return input !== "";
	}
	function splitOnASCIIWhitespace(input) {
		return input ? input.split(/[\t\n\f\r ]+/).filter(notEmptyString) : [];
	}
	function orderedSetReducer(current, element) {
		if (!hasOwn(current, element)) current[element] = true;
		return current;
	}
	function toOrderedSet(input) {
		if (!input) return [];
		var list = splitOnASCIIWhitespace(input);
		return Object.keys(list.reduce(orderedSetReducer, {}));
	}
	function arrayIncludes(list) {
		return function(element) {
			return list && list.indexOf(element) !== -1;
		};
	}
	function validateQualifiedName(qualifiedName) {
		if (!g.QName_exact.test(qualifiedName)) throw new DOMException(DOMException.INVALID_CHARACTER_ERR, "invalid character in qualified name \"" + qualifiedName + "\"");
	}
	function validateAndExtract(namespace, qualifiedName) {
		validateQualifiedName(qualifiedName);
		namespace = namespace || null;
		var prefix = null;
		var localName = qualifiedName;
		if (qualifiedName.indexOf(":") >= 0) {
			var splitResult = qualifiedName.split(":");
			prefix = splitResult[0];
			localName = splitResult[1];
		}
		if (prefix !== null && namespace === null) throw new DOMException(DOMException.NAMESPACE_ERR, "prefix is non-null and namespace is null");
		if (prefix === "xml" && namespace !== conventions.NAMESPACE.XML) throw new DOMException(DOMException.NAMESPACE_ERR, "prefix is \"xml\" and namespace is not the XML namespace");
		if ((prefix === "xmlns" || qualifiedName === "xmlns") && namespace !== conventions.NAMESPACE.XMLNS) throw new DOMException(DOMException.NAMESPACE_ERR, "either qualifiedName or prefix is \"xmlns\" and namespace is not the XMLNS namespace");
		if (namespace === conventions.NAMESPACE.XMLNS && prefix !== "xmlns" && qualifiedName !== "xmlns") throw new DOMException(DOMException.NAMESPACE_ERR, "namespace is the XMLNS namespace and neither qualifiedName nor prefix is \"xmlns\"");
		return [
			namespace,
			prefix,
			localName
		];
	}
	function copy(src, dest) {
		for (var p in src) if (hasOwn(src, p)) dest[p] = src[p];
	}
	function _extends(Class, Super) {
		var pt = Class.prototype;
		if (!(pt instanceof Super)) {
			function t() {}
			t.prototype = Super.prototype;
			t = new t();
			copy(pt, t);
			Class.prototype = pt = t;
		}
		if (pt.constructor != Class) {
			if (typeof Class != "function") console.error("unknown Class:" + Class);
			pt.constructor = Class;
		}
	}
	var NodeType = {};
	var ELEMENT_NODE = NodeType.ELEMENT_NODE = 1;
	var ATTRIBUTE_NODE = NodeType.ATTRIBUTE_NODE = 2;
	var TEXT_NODE = NodeType.TEXT_NODE = 3;
	var CDATA_SECTION_NODE = NodeType.CDATA_SECTION_NODE = 4;
	var ENTITY_REFERENCE_NODE = NodeType.ENTITY_REFERENCE_NODE = 5;
	var ENTITY_NODE = NodeType.ENTITY_NODE = 6;
	var PROCESSING_INSTRUCTION_NODE = NodeType.PROCESSING_INSTRUCTION_NODE = 7;
	var COMMENT_NODE = NodeType.COMMENT_NODE = 8;
	var DOCUMENT_NODE = NodeType.DOCUMENT_NODE = 9;
	var DOCUMENT_TYPE_NODE = NodeType.DOCUMENT_TYPE_NODE = 10;
	var DOCUMENT_FRAGMENT_NODE = NodeType.DOCUMENT_FRAGMENT_NODE = 11;
	var NOTATION_NODE = NodeType.NOTATION_NODE = 12;
	var DocumentPosition = conventions.freeze({
		DOCUMENT_POSITION_DISCONNECTED: 1,
		DOCUMENT_POSITION_PRECEDING: 2,
		DOCUMENT_POSITION_FOLLOWING: 4,
		DOCUMENT_POSITION_CONTAINS: 8,
		DOCUMENT_POSITION_CONTAINED_BY: 16,
		DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC: 32
	});
	function commonAncestor(a, b) {
		if (b.length < a.length) return commonAncestor(b, a);
		var c = null;
		for (var n in a) {
			if (a[n] !== b[n]) return c;
			c = a[n];
		}
		return c;
	}
	function docGUID(doc) {
		if (!doc.guid) doc.guid = Math.random();
		return doc.guid;
	}
	function NodeList() {}
	NodeList.prototype = {
		length: 0,
		item: function(index) {
			return index >= 0 && index < this.length ? this[index] : null;
		},
		toString: function(options) {
			var opts;
			if (typeof options === "function") opts = {
				requireWellFormed: false,
				splitCDATASections: true,
				nodeFilter: options
			};
			else if (!!options) opts = {
				requireWellFormed: !!options.requireWellFormed,
				splitCDATASections: options.splitCDATASections !== false,
				nodeFilter: options.nodeFilter || null
			};
			else opts = {
				requireWellFormed: false,
				splitCDATASections: true,
				nodeFilter: null
			};
			for (var buf = [], i = 0; i < this.length; i++) serializeToString(this[i], buf, null, opts);
			return buf.join("");
		},
		filter: function(predicate) {
			return Array.prototype.filter.call(this, predicate);
		},
		indexOf: function(item) {
			return Array.prototype.indexOf.call(this, item);
		}
	};
	NodeList.prototype[Symbol.iterator] = function() {
		var me = this;
		var index = 0;
		return {
			next: function() {
				if (index < me.length) return {
					value: me[index++],
					done: false
				};
				else return { done: true };
			},
			return: function() {
				return { done: true };
			}
		};
	};
	function LiveNodeList(node, refresh) {
		this._node = node;
		this._refresh = refresh;
		_updateLiveList(this);
	}
	function _updateLiveList(list) {
		var inc = list._node._inc || list._node.ownerDocument._inc;
		if (list._inc !== inc) {
			var ls = list._refresh(list._node);
			__set__(list, "length", ls.length);
			if (!list.$$length || ls.length < list.$$length) {
				for (var i = ls.length; i in list; i++) if (hasOwn(list, i)) delete list[i];
			}
			copy(ls, list);
			list._inc = inc;
		}
	}
	LiveNodeList.prototype.item = function(i) {
		_updateLiveList(this);
		return this[i] || null;
	};
	_extends(LiveNodeList, NodeList);
	function NamedNodeMap() {
		this._nsIndex = Object.create(null);
		this._noNsIndex = Object.create(null);
	}
	function _findNodeIndex(list, node) {
		var i = 0;
		while (i < list.length) {
			if (list[i] === node) return i;
			i++;
		}
	}
	function _nnmBucket(map, namespaceURI, create) {
		if (!namespaceURI) return map._noNsIndex;
		var bucket = map._nsIndex[namespaceURI];
		if (!bucket && create) bucket = map._nsIndex[namespaceURI] = Object.create(null);
		return bucket;
	}
	function _nnmIndexFind(map, namespaceURI, localName) {
		var bucket = _nnmBucket(map, namespaceURI, false);
		var found = bucket && bucket[localName];
		return found ? found : null;
	}
	function _nnmIndexAdd(map, attr) {
		_nnmBucket(map, attr.namespaceURI, true)[attr.localName] = attr;
	}
	function _nnmIndexRemove(map, attr) {
		var bucket = _nnmBucket(map, attr.namespaceURI, false);
		if (bucket) delete bucket[attr.localName];
	}
	function _addNamedNode(el, list, newAttr, oldAttr) {
		if (oldAttr) list[_findNodeIndex(list, oldAttr)] = newAttr;
		else {
			list[list.length] = newAttr;
			list.length++;
		}
		_nnmIndexAdd(list, newAttr);
		if (el) {
			newAttr.ownerElement = el;
			var doc = el.ownerDocument;
			if (doc) {
				oldAttr && _onRemoveAttribute(doc, el, oldAttr);
				_onAddAttribute(doc, el, newAttr);
			}
		}
	}
	function _removeNamedNode(el, list, attr) {
		var i = _findNodeIndex(list, attr);
		if (i >= 0) {
			var lastIndex = list.length - 1;
			while (i <= lastIndex) list[i] = list[++i];
			list.length = lastIndex;
			_nnmIndexRemove(list, attr);
			if (el) {
				var doc = el.ownerDocument;
				if (doc) _onRemoveAttribute(doc, el, attr);
				attr.ownerElement = null;
			}
		}
	}
	NamedNodeMap.prototype = {
		length: 0,
		item: NodeList.prototype.item,
		getNamedItem: function(localName) {
			if (this._ownerElement && this._ownerElement._isInHTMLDocumentAndNamespace()) localName = localName.toLowerCase();
			var i = 0;
			while (i < this.length) {
				var attr = this[i];
				if (attr.nodeName === localName) return attr;
				i++;
			}
			return null;
		},
		setNamedItem: function(attr) {
			var el = attr.ownerElement;
			if (el && el !== this._ownerElement) throw new DOMException(DOMException.INUSE_ATTRIBUTE_ERR);
			var oldAttr = _nnmIndexFind(this, attr.namespaceURI, attr.localName);
			if (oldAttr === attr) return attr;
			_addNamedNode(this._ownerElement, this, attr, oldAttr);
			return oldAttr;
		},
		setNamedItemNS: function(attr) {
			return this.setNamedItem(attr);
		},
		removeNamedItem: function(localName) {
			var attr = this.getNamedItem(localName);
			if (!attr) throw new DOMException(DOMException.NOT_FOUND_ERR, localName);
			_removeNamedNode(this._ownerElement, this, attr);
			return attr;
		},
		removeNamedItemNS: function(namespaceURI, localName) {
			var attr = this.getNamedItemNS(namespaceURI, localName);
			if (!attr) throw new DOMException(DOMException.NOT_FOUND_ERR, namespaceURI ? namespaceURI + " : " + localName : localName);
			_removeNamedNode(this._ownerElement, this, attr);
			return attr;
		},
		getNamedItemNS: function(namespaceURI, localName) {
			if (!namespaceURI) namespaceURI = null;
			var i = 0;
			while (i < this.length) {
				var node = this[i];
				if (node.localName === localName && node.namespaceURI === namespaceURI) return node;
				i++;
			}
			return null;
		}
	};
	NamedNodeMap.prototype[Symbol.iterator] = function() {
		var me = this;
		var index = 0;
		return {
			next: function() {
				if (index < me.length) return {
					value: me[index++],
					done: false
				};
				else return { done: true };
			},
			return: function() {
				return { done: true };
			}
		};
	};
	function DOMImplementation() {}
	DOMImplementation.prototype = {
		hasFeature: function(feature, version) {
			return true;
		},
		createDocument: function(namespaceURI, qualifiedName, doctype) {
			var contentType = MIME_TYPE.XML_APPLICATION;
			if (namespaceURI === NAMESPACE.HTML) contentType = MIME_TYPE.XML_XHTML_APPLICATION;
			else if (namespaceURI === NAMESPACE.SVG) contentType = MIME_TYPE.XML_SVG_IMAGE;
			var doc = new Document(PDC, { contentType });
			doc.implementation = this;
			doc.childNodes = new NodeList();
			doc.doctype = doctype || null;
			if (doctype) doc.appendChild(doctype);
			if (qualifiedName) {
				var root = doc.createElementNS(namespaceURI, qualifiedName);
				doc.appendChild(root);
			}
			return doc;
		},
		createDocumentType: function(qualifiedName, publicId, systemId, internalSubset) {
			validateQualifiedName(qualifiedName);
			var node = new DocumentType(PDC);
			node.name = qualifiedName;
			node.nodeName = qualifiedName;
			node.publicId = publicId || "";
			node.systemId = systemId || "";
			node.internalSubset = internalSubset || "";
			node.childNodes = new NodeList();
			return node;
		},
		createHTMLDocument: function(title) {
			var doc = new Document(PDC, { contentType: MIME_TYPE.HTML });
			doc.implementation = this;
			doc.childNodes = new NodeList();
			if (title !== false) {
				doc.doctype = this.createDocumentType("html");
				doc.doctype.ownerDocument = doc;
				doc.appendChild(doc.doctype);
				var htmlNode = doc.createElement("html");
				doc.appendChild(htmlNode);
				var headNode = doc.createElement("head");
				htmlNode.appendChild(headNode);
				if (typeof title === "string") {
					var titleNode = doc.createElement("title");
					titleNode.appendChild(doc.createTextNode(title));
					headNode.appendChild(titleNode);
				}
				htmlNode.appendChild(doc.createElement("body"));
			}
			return doc;
		}
	};
	function Node(symbol) {
		checkSymbol(symbol);
	}
	Node.prototype = {
		firstChild: null,
		lastChild: null,
		previousSibling: null,
		nextSibling: null,
		parentNode: null,
		get parentElement() {
			return this.parentNode && this.parentNode.nodeType === this.ELEMENT_NODE ? this.parentNode : null;
		},
		childNodes: null,
		ownerDocument: null,
		nodeValue: null,
		namespaceURI: null,
		prefix: null,
		localName: null,
		baseURI: "about:blank",
		get isConnected() {
			var rootNode = this.getRootNode();
			return rootNode && rootNode.nodeType === rootNode.DOCUMENT_NODE;
		},
		contains: function(other) {
			if (!other) return false;
			var parent = other;
			do {
				if (this === parent) return true;
				parent = parent.parentNode;
			} while (parent);
			return false;
		},
		getRootNode: function(options) {
			var parent = this;
			do {
				if (!parent.parentNode) return parent;
				parent = parent.parentNode;
			} while (parent);
		},
		isEqualNode: function(otherNode) {
			if (!otherNode) return false;
			var stack = [{
				node: this,
				other: otherNode
			}];
			while (stack.length > 0) {
				var pair = stack.pop();
				var node = pair.node;
				var other = pair.other;
				if (node.nodeType !== other.nodeType) return false;
				switch (node.nodeType) {
					case node.DOCUMENT_TYPE_NODE:
						if (node.name !== other.name) return false;
						if (node.publicId !== other.publicId) return false;
						if (node.systemId !== other.systemId) return false;
						break;
					case node.ELEMENT_NODE:
						if (node.namespaceURI !== other.namespaceURI) return false;
						if (node.prefix !== other.prefix) return false;
						if (node.localName !== other.localName) return false;
						if (node.attributes.length !== other.attributes.length) return false;
						for (var i = 0; i < node.attributes.length; i++) {
							var attr = node.attributes.item(i);
							var otherAttr = other.getAttributeNodeNS(attr.namespaceURI, attr.localName);
							if (!otherAttr) return false;
							stack.push({
								node: attr,
								other: otherAttr
							});
						}
						break;
					case node.ATTRIBUTE_NODE:
						if (node.namespaceURI !== other.namespaceURI) return false;
						if (node.localName !== other.localName) return false;
						if (node.value !== other.value) return false;
						break;
					case node.PROCESSING_INSTRUCTION_NODE:
						if (node.target !== other.target || node.data !== other.data) return false;
						break;
					case node.TEXT_NODE:
					case node.CDATA_SECTION_NODE:
					case node.COMMENT_NODE: if (node.data !== other.data) return false;
				}
				if (node.childNodes.length !== other.childNodes.length) return false;
				for (var i = node.childNodes.length - 1; i >= 0; i--) stack.push({
					node: node.childNodes[i],
					other: other.childNodes[i]
				});
			}
			return true;
		},
		isSameNode: function(otherNode) {
			return this === otherNode;
		},
		insertBefore: function(newChild, refChild) {
			return _insertBefore(this, newChild, refChild);
		},
		replaceChild: function(newChild, oldChild) {
			_insertBefore(this, newChild, oldChild, assertPreReplacementValidityInDocument);
			if (oldChild) this.removeChild(oldChild);
		},
		removeChild: function(oldChild) {
			return _removeChild(this, oldChild);
		},
		appendChild: function(newChild) {
			return this.insertBefore(newChild, null);
		},
		hasChildNodes: function() {
			return this.firstChild != null;
		},
		cloneNode: function(deep) {
			return cloneNode(this.ownerDocument || this, this, deep);
		},
		normalize: function() {
			walkDOM(this, null, { enter: function(node) {
				var child = node.firstChild;
				while (child) {
					var next = child.nextSibling;
					if (next !== null && next.nodeType === TEXT_NODE && child.nodeType === TEXT_NODE) {
						var tail = [];
						var sibling = next;
						while (sibling !== null && sibling.nodeType === TEXT_NODE) {
							tail.push(sibling.data);
							sibling = sibling.nextSibling;
						}
						var removed = child.nextSibling;
						while (removed !== sibling) {
							var following = removed.nextSibling;
							removed.parentNode = null;
							removed.previousSibling = null;
							removed.nextSibling = null;
							removed = following;
						}
						child.nextSibling = sibling;
						if (sibling !== null) sibling.previousSibling = child;
						else node.lastChild = child;
						child.appendData(tail.join(""));
						_onUpdateChild(node.ownerDocument, node);
						child = sibling;
					} else child = next;
				}
				return true;
			} });
		},
		isSupported: function(feature, version) {
			return this.ownerDocument.implementation.hasFeature(feature, version);
		},
		lookupPrefix: function(namespaceURI) {
			var el = this;
			while (el) {
				var map = el._nsMap;
				if (map) {
					for (var n in map) if (hasOwn(map, n) && map[n] === namespaceURI) return n;
				}
				el = el.nodeType == ATTRIBUTE_NODE ? el.ownerDocument : el.parentNode;
			}
			return null;
		},
		lookupNamespaceURI: function(prefix) {
			var el = this;
			while (el) {
				var map = el._nsMap;
				if (map) {
					if (hasOwn(map, prefix)) return map[prefix];
				}
				el = el.nodeType == ATTRIBUTE_NODE ? el.ownerDocument : el.parentNode;
			}
			return null;
		},
		isDefaultNamespace: function(namespaceURI) {
			return this.lookupPrefix(namespaceURI) == null;
		},
		compareDocumentPosition: function(other) {
			if (this === other) return 0;
			var node1 = other;
			var node2 = this;
			var attr1 = null;
			var attr2 = null;
			if (node1 instanceof Attr) {
				attr1 = node1;
				node1 = attr1.ownerElement;
			}
			if (node2 instanceof Attr) {
				attr2 = node2;
				node2 = attr2.ownerElement;
				if (attr1 && node1 && node2 === node1) for (var i = 0, attr; attr = node2.attributes[i]; i++) {
					if (attr === attr1) return DocumentPosition.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC + DocumentPosition.DOCUMENT_POSITION_PRECEDING;
					if (attr === attr2) return DocumentPosition.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC + DocumentPosition.DOCUMENT_POSITION_FOLLOWING;
				}
			}
			if (!node1 || !node2 || node2.ownerDocument !== node1.ownerDocument) return DocumentPosition.DOCUMENT_POSITION_DISCONNECTED + DocumentPosition.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC + (docGUID(node2.ownerDocument) > docGUID(node1.ownerDocument) ? DocumentPosition.DOCUMENT_POSITION_FOLLOWING : DocumentPosition.DOCUMENT_POSITION_PRECEDING);
			if (attr2 && node1 === node2) return DocumentPosition.DOCUMENT_POSITION_CONTAINS + DocumentPosition.DOCUMENT_POSITION_PRECEDING;
			if (attr1 && node1 === node2) return DocumentPosition.DOCUMENT_POSITION_CONTAINED_BY + DocumentPosition.DOCUMENT_POSITION_FOLLOWING;
			var chain1 = [];
			var ancestor1 = node1.parentNode;
			while (ancestor1) {
				if (!attr2 && ancestor1 === node2) return DocumentPosition.DOCUMENT_POSITION_CONTAINED_BY + DocumentPosition.DOCUMENT_POSITION_FOLLOWING;
				chain1.push(ancestor1);
				ancestor1 = ancestor1.parentNode;
			}
			chain1.reverse();
			var chain2 = [];
			var ancestor2 = node2.parentNode;
			while (ancestor2) {
				if (!attr1 && ancestor2 === node1) return DocumentPosition.DOCUMENT_POSITION_CONTAINS + DocumentPosition.DOCUMENT_POSITION_PRECEDING;
				chain2.push(ancestor2);
				ancestor2 = ancestor2.parentNode;
			}
			chain2.reverse();
			var ca = commonAncestor(chain1, chain2);
			for (var n in ca.childNodes) {
				var child = ca.childNodes[n];
				if (child === node2) return DocumentPosition.DOCUMENT_POSITION_FOLLOWING;
				if (child === node1) return DocumentPosition.DOCUMENT_POSITION_PRECEDING;
				if (chain2.indexOf(child) >= 0) return DocumentPosition.DOCUMENT_POSITION_FOLLOWING;
				if (chain1.indexOf(child) >= 0) return DocumentPosition.DOCUMENT_POSITION_PRECEDING;
			}
			return 0;
		}
	};
	function _xmlEncoder(c) {
		return c == "<" && "&lt;" || c == ">" && "&gt;" || c == "&" && "&amp;" || c == "\"" && "&quot;" || "&#" + c.charCodeAt() + ";";
	}
	copy(NodeType, Node);
	copy(NodeType, Node.prototype);
	copy(DocumentPosition, Node);
	copy(DocumentPosition, Node.prototype);
	function _visitNode(node, callback) {
		walkDOM(node, null, { enter: function(n) {
			return callback(n) ? walkDOM.STOP : true;
		} });
	}
	function walkDOM(node, context, callbacks) {
		var stack = [{
			node,
			context,
			phase: walkDOM.ENTER
		}];
		while (stack.length > 0) {
			var frame = stack.pop();
			if (frame.phase === walkDOM.ENTER) {
				var childContext = callbacks.enter(frame.node, frame.context);
				if (childContext === walkDOM.STOP) return walkDOM.STOP;
				stack.push({
					node: frame.node,
					context: childContext,
					phase: walkDOM.EXIT
				});
				if (childContext === null || childContext === void 0) continue;
				var child = frame.node.lastChild;
				while (child) {
					stack.push({
						node: child,
						context: childContext,
						phase: walkDOM.ENTER
					});
					child = child.previousSibling;
				}
			} else if (callbacks.exit) callbacks.exit(frame.node, frame.context);
		}
	}
	walkDOM.STOP = Symbol("walkDOM.STOP");
	walkDOM.ENTER = 0;
	walkDOM.EXIT = 1;
	function Document(symbol, options) {
		checkSymbol(symbol);
		var opt = options || {};
		this.ownerDocument = this;
		this.contentType = opt.contentType || MIME_TYPE.XML_APPLICATION;
		this.type = isHTMLMimeType(this.contentType) ? "html" : "xml";
	}
	function _onAddAttribute(doc, el, newAttr) {
		doc && doc._inc++;
		if (newAttr.namespaceURI === NAMESPACE.XMLNS) el._nsMap[newAttr.prefix ? newAttr.localName : ""] = newAttr.value;
	}
	function _onRemoveAttribute(doc, el, newAttr, remove) {
		doc && doc._inc++;
		if (newAttr.namespaceURI === NAMESPACE.XMLNS) delete el._nsMap[newAttr.prefix ? newAttr.localName : ""];
	}
	function _onUpdateChild(doc, parent, newChild) {
		if (doc && doc._inc) {
			doc._inc++;
			var childNodes = parent.childNodes;
			if (newChild && !newChild.nextSibling) childNodes[childNodes.length++] = newChild;
			else {
				var child = parent.firstChild;
				var i = 0;
				while (child) {
					childNodes[i++] = child;
					child = child.nextSibling;
				}
				childNodes.length = i;
				delete childNodes[childNodes.length];
			}
		}
	}
	function _removeChild(parentNode, child) {
		if (parentNode !== child.parentNode) throw new DOMException(DOMException.NOT_FOUND_ERR, "child's parent is not parent");
		var oldPreviousSibling = child.previousSibling;
		var oldNextSibling = child.nextSibling;
		if (oldPreviousSibling) oldPreviousSibling.nextSibling = oldNextSibling;
		else parentNode.firstChild = oldNextSibling;
		if (oldNextSibling) oldNextSibling.previousSibling = oldPreviousSibling;
		else parentNode.lastChild = oldPreviousSibling;
		_onUpdateChild(parentNode.ownerDocument, parentNode);
		child.parentNode = null;
		child.previousSibling = null;
		child.nextSibling = null;
		return child;
	}
	function hasValidParentNodeType(node) {
		return node && (node.nodeType === Node.DOCUMENT_NODE || node.nodeType === Node.DOCUMENT_FRAGMENT_NODE || node.nodeType === Node.ELEMENT_NODE);
	}
	function hasInsertableNodeType(node) {
		return node && (node.nodeType === Node.CDATA_SECTION_NODE || node.nodeType === Node.COMMENT_NODE || node.nodeType === Node.DOCUMENT_FRAGMENT_NODE || node.nodeType === Node.DOCUMENT_TYPE_NODE || node.nodeType === Node.ELEMENT_NODE || node.nodeType === Node.PROCESSING_INSTRUCTION_NODE || node.nodeType === Node.TEXT_NODE);
	}
	function isDocTypeNode(node) {
		return node && node.nodeType === Node.DOCUMENT_TYPE_NODE;
	}
	function isElementNode(node) {
		return node && node.nodeType === Node.ELEMENT_NODE;
	}
	function isTextNode(node) {
		return node && node.nodeType === Node.TEXT_NODE;
	}
	function isElementInsertionPossible(doc, child) {
		var parentChildNodes = doc.childNodes || [];
		if (find(parentChildNodes, isElementNode) || isDocTypeNode(child)) return false;
		var docTypeNode = find(parentChildNodes, isDocTypeNode);
		return !(child && docTypeNode && parentChildNodes.indexOf(docTypeNode) > parentChildNodes.indexOf(child));
	}
	function isElementReplacementPossible(doc, child) {
		var parentChildNodes = doc.childNodes || [];
		function hasElementChildThatIsNotChild(node) {
			return isElementNode(node) && node !== child;
		}
		if (find(parentChildNodes, hasElementChildThatIsNotChild)) return false;
		var docTypeNode = find(parentChildNodes, isDocTypeNode);
		return !(child && docTypeNode && parentChildNodes.indexOf(docTypeNode) > parentChildNodes.indexOf(child));
	}
	function assertPreInsertionValidity1to5(parent, node, child) {
		if (!hasValidParentNodeType(parent)) throw new DOMException(DOMException.HIERARCHY_REQUEST_ERR, "Unexpected parent node type " + parent.nodeType);
		if (child && child.parentNode !== parent) throw new DOMException(DOMException.NOT_FOUND_ERR, "child not in parent");
		if (!hasInsertableNodeType(node) || isDocTypeNode(node) && parent.nodeType !== Node.DOCUMENT_NODE) throw new DOMException(DOMException.HIERARCHY_REQUEST_ERR, "Unexpected node type " + node.nodeType + " for parent node type " + parent.nodeType);
	}
	function assertPreInsertionValidityInDocument(parent, node, child) {
		var parentChildNodes = parent.childNodes || [];
		var nodeChildNodes = node.childNodes || [];
		if (node.nodeType === Node.DOCUMENT_FRAGMENT_NODE) {
			var nodeChildElements = nodeChildNodes.filter(isElementNode);
			if (nodeChildElements.length > 1 || find(nodeChildNodes, isTextNode)) throw new DOMException(DOMException.HIERARCHY_REQUEST_ERR, "More than one element or text in fragment");
			if (nodeChildElements.length === 1 && !isElementInsertionPossible(parent, child)) throw new DOMException(DOMException.HIERARCHY_REQUEST_ERR, "Element in fragment can not be inserted before doctype");
		}
		if (isElementNode(node)) {
			if (!isElementInsertionPossible(parent, child)) throw new DOMException(DOMException.HIERARCHY_REQUEST_ERR, "Only one element can be added and only after doctype");
		}
		if (isDocTypeNode(node)) {
			if (find(parentChildNodes, isDocTypeNode)) throw new DOMException(DOMException.HIERARCHY_REQUEST_ERR, "Only one doctype is allowed");
			var parentElementChild = find(parentChildNodes, isElementNode);
			if (child && parentChildNodes.indexOf(parentElementChild) < parentChildNodes.indexOf(child)) throw new DOMException(DOMException.HIERARCHY_REQUEST_ERR, "Doctype can only be inserted before an element");
			if (!child && parentElementChild) throw new DOMException(DOMException.HIERARCHY_REQUEST_ERR, "Doctype can not be appended since element is present");
		}
	}
	function assertPreReplacementValidityInDocument(parent, node, child) {
		var parentChildNodes = parent.childNodes || [];
		var nodeChildNodes = node.childNodes || [];
		if (node.nodeType === Node.DOCUMENT_FRAGMENT_NODE) {
			var nodeChildElements = nodeChildNodes.filter(isElementNode);
			if (nodeChildElements.length > 1 || find(nodeChildNodes, isTextNode)) throw new DOMException(DOMException.HIERARCHY_REQUEST_ERR, "More than one element or text in fragment");
			if (nodeChildElements.length === 1 && !isElementReplacementPossible(parent, child)) throw new DOMException(DOMException.HIERARCHY_REQUEST_ERR, "Element in fragment can not be inserted before doctype");
		}
		if (isElementNode(node)) {
			if (!isElementReplacementPossible(parent, child)) throw new DOMException(DOMException.HIERARCHY_REQUEST_ERR, "Only one element can be added and only after doctype");
		}
		if (isDocTypeNode(node)) {
			function hasDoctypeChildThatIsNotChild(node) {
				return isDocTypeNode(node) && node !== child;
			}
			if (find(parentChildNodes, hasDoctypeChildThatIsNotChild)) throw new DOMException(DOMException.HIERARCHY_REQUEST_ERR, "Only one doctype is allowed");
			var parentElementChild = find(parentChildNodes, isElementNode);
			if (child && parentChildNodes.indexOf(parentElementChild) < parentChildNodes.indexOf(child)) throw new DOMException(DOMException.HIERARCHY_REQUEST_ERR, "Doctype can only be inserted before an element");
		}
	}
	function _insertBefore(parent, node, child, _inDocumentAssertion) {
		assertPreInsertionValidity1to5(parent, node, child);
		if (parent.nodeType === Node.DOCUMENT_NODE) (_inDocumentAssertion || assertPreInsertionValidityInDocument)(parent, node, child);
		var cp = node.parentNode;
		if (cp) cp.removeChild(node);
		if (node.nodeType === DOCUMENT_FRAGMENT_NODE) {
			var newFirst = node.firstChild;
			if (newFirst == null) return node;
			var newLast = node.lastChild;
		} else newFirst = newLast = node;
		var pre = child ? child.previousSibling : parent.lastChild;
		newFirst.previousSibling = pre;
		newLast.nextSibling = child;
		if (pre) pre.nextSibling = newFirst;
		else parent.firstChild = newFirst;
		if (child == null) parent.lastChild = newLast;
		else child.previousSibling = newLast;
		do
			newFirst.parentNode = parent;
		while (newFirst !== newLast && (newFirst = newFirst.nextSibling));
		_onUpdateChild(parent.ownerDocument || parent, parent, node);
		if (node.nodeType == DOCUMENT_FRAGMENT_NODE) node.firstChild = node.lastChild = null;
		return node;
	}
	Document.prototype = {
		implementation: null,
		nodeName: "#document",
		nodeType: DOCUMENT_NODE,
		doctype: null,
		documentElement: null,
		_inc: 1,
		insertBefore: function(newChild, refChild) {
			if (newChild.nodeType === DOCUMENT_FRAGMENT_NODE) {
				var child = newChild.firstChild;
				while (child) {
					var next = child.nextSibling;
					this.insertBefore(child, refChild);
					child = next;
				}
				return newChild;
			}
			_insertBefore(this, newChild, refChild);
			newChild.ownerDocument = this;
			if (this.documentElement === null && newChild.nodeType === ELEMENT_NODE) this.documentElement = newChild;
			return newChild;
		},
		removeChild: function(oldChild) {
			var removed = _removeChild(this, oldChild);
			if (removed === this.documentElement) this.documentElement = null;
			return removed;
		},
		replaceChild: function(newChild, oldChild) {
			_insertBefore(this, newChild, oldChild, assertPreReplacementValidityInDocument);
			newChild.ownerDocument = this;
			if (oldChild) this.removeChild(oldChild);
			if (isElementNode(newChild)) this.documentElement = newChild;
		},
		importNode: function(importedNode, deep) {
			return importNode(this, importedNode, deep);
		},
		getElementById: function(id) {
			var rtv = null;
			_visitNode(this.documentElement, function(node) {
				if (node.nodeType == ELEMENT_NODE) {
					if (node.getAttribute("id") == id) {
						rtv = node;
						return true;
					}
				}
			});
			return rtv;
		},
		createElement: function(tagName) {
			var node = new Element(PDC);
			node.ownerDocument = this;
			if (this.type === "html") tagName = tagName.toLowerCase();
			if (hasDefaultHTMLNamespace(this.contentType)) node.namespaceURI = NAMESPACE.HTML;
			node.nodeName = tagName;
			node.tagName = tagName;
			node.localName = tagName;
			node.childNodes = new NodeList();
			var attrs = node.attributes = new NamedNodeMap();
			attrs._ownerElement = node;
			return node;
		},
		createDocumentFragment: function() {
			var node = new DocumentFragment(PDC);
			node.ownerDocument = this;
			node.childNodes = new NodeList();
			return node;
		},
		createTextNode: function(data) {
			var node = new Text(PDC);
			node.ownerDocument = this;
			node.childNodes = new NodeList();
			node.appendData(data);
			return node;
		},
		createComment: function(data) {
			var node = new Comment(PDC);
			node.ownerDocument = this;
			node.childNodes = new NodeList();
			node.appendData(data);
			return node;
		},
		createCDATASection: function(data) {
			if (data.indexOf("]]>") !== -1) throw new DOMException(DOMException.INVALID_CHARACTER_ERR, "data contains \"]]>\"");
			var node = new CDATASection(PDC);
			node.ownerDocument = this;
			node.childNodes = new NodeList();
			node.appendData(data);
			return node;
		},
		createProcessingInstruction: function(target, data) {
			var node = new ProcessingInstruction(PDC);
			node.ownerDocument = this;
			node.childNodes = new NodeList();
			node.nodeName = node.target = target;
			node.nodeValue = node.data = data;
			return node;
		},
		createAttribute: function(name) {
			if (!g.QName_exact.test(name)) throw new DOMException(DOMException.INVALID_CHARACTER_ERR, "invalid character in name \"" + name + "\"");
			if (this.type === "html") name = name.toLowerCase();
			return this._createAttribute(name);
		},
		_createAttribute: function(name) {
			var node = new Attr(PDC);
			node.ownerDocument = this;
			node.childNodes = new NodeList();
			node.name = name;
			node.nodeName = name;
			node.localName = name;
			node.specified = true;
			return node;
		},
		createEntityReference: function(name) {
			if (!g.Name_exact.test(name)) throw new DOMException(DOMException.INVALID_CHARACTER_ERR, "not a valid xml name \"" + name + "\"");
			if (this.type === "html") throw new DOMException("document is an html document", DOMExceptionName.NotSupportedError);
			var node = new EntityReference(PDC);
			node.ownerDocument = this;
			node.childNodes = new NodeList();
			node.nodeName = name;
			return node;
		},
		createElementNS: function(namespaceURI, qualifiedName) {
			var validated = validateAndExtract(namespaceURI, qualifiedName);
			var node = new Element(PDC);
			var attrs = node.attributes = new NamedNodeMap();
			node.childNodes = new NodeList();
			node.ownerDocument = this;
			node.nodeName = qualifiedName;
			node.tagName = qualifiedName;
			node.namespaceURI = validated[0];
			node.prefix = validated[1];
			node.localName = validated[2];
			attrs._ownerElement = node;
			return node;
		},
		createAttributeNS: function(namespaceURI, qualifiedName) {
			var validated = validateAndExtract(namespaceURI, qualifiedName);
			var node = new Attr(PDC);
			node.ownerDocument = this;
			node.childNodes = new NodeList();
			node.nodeName = qualifiedName;
			node.name = qualifiedName;
			node.specified = true;
			node.namespaceURI = validated[0];
			node.prefix = validated[1];
			node.localName = validated[2];
			return node;
		}
	};
	_extends(Document, Node);
	function Element(symbol) {
		checkSymbol(symbol);
		this._nsMap = Object.create(null);
	}
	Element.prototype = {
		nodeType: ELEMENT_NODE,
		attributes: null,
		getQualifiedName: function() {
			return this.prefix ? this.prefix + ":" + this.localName : this.localName;
		},
		_isInHTMLDocumentAndNamespace: function() {
			return this.ownerDocument.type === "html" && this.namespaceURI === NAMESPACE.HTML;
		},
		hasAttributes: function() {
			return !!(this.attributes && this.attributes.length);
		},
		hasAttribute: function(name) {
			return !!this.getAttributeNode(name);
		},
		getAttribute: function(name) {
			var attr = this.getAttributeNode(name);
			return attr ? attr.value : null;
		},
		getAttributeNode: function(name) {
			if (this._isInHTMLDocumentAndNamespace()) name = name.toLowerCase();
			return this.attributes.getNamedItem(name);
		},
		setAttribute: function(name, value) {
			if (this._isInHTMLDocumentAndNamespace()) name = name.toLowerCase();
			var attr = this.getAttributeNode(name);
			if (attr) attr.value = attr.nodeValue = "" + value;
			else {
				attr = this.ownerDocument._createAttribute(name);
				attr.value = attr.nodeValue = "" + value;
				this.setAttributeNode(attr);
			}
		},
		removeAttribute: function(name) {
			var attr = this.getAttributeNode(name);
			attr && this.removeAttributeNode(attr);
		},
		setAttributeNode: function(newAttr) {
			return this.attributes.setNamedItem(newAttr);
		},
		setAttributeNodeNS: function(newAttr) {
			return this.attributes.setNamedItemNS(newAttr);
		},
		removeAttributeNode: function(oldAttr) {
			return this.attributes.removeNamedItem(oldAttr.nodeName);
		},
		removeAttributeNS: function(namespaceURI, localName) {
			var old = this.getAttributeNodeNS(namespaceURI, localName);
			old && this.removeAttributeNode(old);
		},
		hasAttributeNS: function(namespaceURI, localName) {
			return this.getAttributeNodeNS(namespaceURI, localName) != null;
		},
		getAttributeNS: function(namespaceURI, localName) {
			var attr = this.getAttributeNodeNS(namespaceURI, localName);
			return attr ? attr.value : null;
		},
		setAttributeNS: function(namespaceURI, qualifiedName, value) {
			var localName = validateAndExtract(namespaceURI, qualifiedName)[2];
			var attr = this.getAttributeNodeNS(namespaceURI, localName);
			if (attr) attr.value = attr.nodeValue = "" + value;
			else {
				attr = this.ownerDocument.createAttributeNS(namespaceURI, qualifiedName);
				attr.value = attr.nodeValue = "" + value;
				this.setAttributeNode(attr);
			}
		},
		getAttributeNodeNS: function(namespaceURI, localName) {
			return this.attributes.getNamedItemNS(namespaceURI, localName);
		},
		getElementsByClassName: function(classNames) {
			var classNamesSet = toOrderedSet(classNames);
			return new LiveNodeList(this, function(base) {
				var ls = [];
				if (classNamesSet.length > 0) _visitNode(base, function(node) {
					if (node !== base && node.nodeType === ELEMENT_NODE) {
						var nodeClassNames = node.getAttribute("class");
						if (nodeClassNames) {
							var matches = classNames === nodeClassNames;
							if (!matches) {
								var nodeClassNamesSet = toOrderedSet(nodeClassNames);
								matches = classNamesSet.every(arrayIncludes(nodeClassNamesSet));
							}
							if (matches) ls.push(node);
						}
					}
				});
				return ls;
			});
		},
		getElementsByTagName: function(qualifiedName) {
			var isHTMLDocument = (this.nodeType === DOCUMENT_NODE ? this : this.ownerDocument).type === "html";
			var lowerQualifiedName = qualifiedName.toLowerCase();
			return new LiveNodeList(this, function(base) {
				var ls = [];
				_visitNode(base, function(node) {
					if (node === base || node.nodeType !== ELEMENT_NODE) return;
					if (qualifiedName === "*") ls.push(node);
					else if (node.getQualifiedName() === (isHTMLDocument && node.namespaceURI === NAMESPACE.HTML ? lowerQualifiedName : qualifiedName)) ls.push(node);
				});
				return ls;
			});
		},
		getElementsByTagNameNS: function(namespaceURI, localName) {
			return new LiveNodeList(this, function(base) {
				var ls = [];
				_visitNode(base, function(node) {
					if (node !== base && node.nodeType === ELEMENT_NODE && (namespaceURI === "*" || node.namespaceURI === namespaceURI) && (localName === "*" || node.localName == localName)) ls.push(node);
				});
				return ls;
			});
		}
	};
	Document.prototype.getElementsByClassName = Element.prototype.getElementsByClassName;
	Document.prototype.getElementsByTagName = Element.prototype.getElementsByTagName;
	Document.prototype.getElementsByTagNameNS = Element.prototype.getElementsByTagNameNS;
	_extends(Element, Node);
	function Attr(symbol) {
		checkSymbol(symbol);
		this.namespaceURI = null;
		this.prefix = null;
		this.ownerElement = null;
	}
	Attr.prototype.nodeType = ATTRIBUTE_NODE;
	_extends(Attr, Node);
	function CharacterData(symbol) {
		checkSymbol(symbol);
	}
	CharacterData.prototype = {
		data: "",
		substringData: function(offset, count) {
			return this.data.substring(offset, offset + count);
		},
		appendData: function(text) {
			text = this.data + text;
			this.nodeValue = this.data = text;
			this.length = text.length;
		},
		insertData: function(offset, text) {
			this.replaceData(offset, 0, text);
		},
		deleteData: function(offset, count) {
			this.replaceData(offset, count, "");
		},
		replaceData: function(offset, count, text) {
			var start = this.data.substring(0, offset);
			var end = this.data.substring(offset + count);
			text = start + text + end;
			this.nodeValue = this.data = text;
			this.length = text.length;
		}
	};
	_extends(CharacterData, Node);
	function Text(symbol) {
		checkSymbol(symbol);
	}
	Text.prototype = {
		nodeName: "#text",
		nodeType: TEXT_NODE,
		splitText: function(offset) {
			var text = this.data;
			var newText = text.substring(offset);
			text = text.substring(0, offset);
			this.data = this.nodeValue = text;
			this.length = text.length;
			var newNode = this.ownerDocument.createTextNode(newText);
			if (this.parentNode) this.parentNode.insertBefore(newNode, this.nextSibling);
			return newNode;
		}
	};
	_extends(Text, CharacterData);
	function Comment(symbol) {
		checkSymbol(symbol);
	}
	Comment.prototype = {
		nodeName: "#comment",
		nodeType: COMMENT_NODE
	};
	_extends(Comment, CharacterData);
	function CDATASection(symbol) {
		checkSymbol(symbol);
	}
	CDATASection.prototype = {
		nodeName: "#cdata-section",
		nodeType: CDATA_SECTION_NODE
	};
	_extends(CDATASection, Text);
	function DocumentType(symbol) {
		checkSymbol(symbol);
	}
	DocumentType.prototype.nodeType = DOCUMENT_TYPE_NODE;
	_extends(DocumentType, Node);
	function Notation(symbol) {
		checkSymbol(symbol);
	}
	Notation.prototype.nodeType = NOTATION_NODE;
	_extends(Notation, Node);
	function Entity(symbol) {
		checkSymbol(symbol);
	}
	Entity.prototype.nodeType = ENTITY_NODE;
	_extends(Entity, Node);
	function EntityReference(symbol) {
		checkSymbol(symbol);
	}
	EntityReference.prototype.nodeType = ENTITY_REFERENCE_NODE;
	_extends(EntityReference, Node);
	function DocumentFragment(symbol) {
		checkSymbol(symbol);
	}
	DocumentFragment.prototype.nodeName = "#document-fragment";
	DocumentFragment.prototype.nodeType = DOCUMENT_FRAGMENT_NODE;
	_extends(DocumentFragment, Node);
	function ProcessingInstruction(symbol) {
		checkSymbol(symbol);
	}
	ProcessingInstruction.prototype.nodeType = PROCESSING_INSTRUCTION_NODE;
	_extends(ProcessingInstruction, CharacterData);
	function XMLSerializer() {}
	XMLSerializer.prototype.serializeToString = function(node, options) {
		return nodeSerializeToString.call(node, options);
	};
	Node.prototype.toString = nodeSerializeToString;
	function nodeSerializeToString(options) {
		var opts;
		if (typeof options === "function") opts = {
			requireWellFormed: false,
			splitCDATASections: true,
			nodeFilter: options
		};
		else if (options != null) opts = {
			requireWellFormed: !!options.requireWellFormed,
			splitCDATASections: options.splitCDATASections !== false,
			nodeFilter: options.nodeFilter || null
		};
		else opts = {
			requireWellFormed: false,
			splitCDATASections: true,
			nodeFilter: null
		};
		var buf = [];
		var refNode = this.nodeType === DOCUMENT_NODE && this.documentElement || this;
		var prefix = refNode.prefix;
		var uri = refNode.namespaceURI;
		if (uri && prefix == null) {
			var prefix = refNode.lookupPrefix(uri);
			if (prefix == null) var visibleNamespaces = [{
				namespace: uri,
				prefix: null
			}];
		}
		serializeToString(this, buf, visibleNamespaces, opts);
		return buf.join("");
	}
	function needNamespaceDefine(node, isHTML, visibleNamespaces) {
		var prefix = node.prefix || "";
		var uri = node.namespaceURI;
		if (!uri) return false;
		if (prefix === "xml" && uri === NAMESPACE.XML || uri === NAMESPACE.XMLNS) return false;
		var i = visibleNamespaces.length;
		while (i--) {
			var ns = visibleNamespaces[i];
			if (ns.prefix === prefix) return ns.namespace !== uri;
		}
		return true;
	}
	function addSerializedAttribute(buf, qualifiedName, value, requireWellFormed) {
		if (requireWellFormed && !g.QName_exact.test(qualifiedName)) throw new DOMException("The attribute name \"" + qualifiedName + "\" is not a valid XML QName", DOMExceptionName.InvalidStateError);
		buf.push(" ", qualifiedName, "=\"", value.replace(/[<>&"\t\n\r]/g, _xmlEncoder), "\"");
	}
	function serializeToString(node, buf, visibleNamespaces, opts) {
		if (!visibleNamespaces) visibleNamespaces = [];
		var nodeFilter = opts.nodeFilter;
		var requireWellFormed = opts.requireWellFormed;
		var splitCDATASections = opts.splitCDATASections;
		var isHTML = (node.nodeType === DOCUMENT_NODE ? node : node.ownerDocument).type === "html";
		walkDOM(node, { ns: visibleNamespaces }, {
			enter: function(n, ctx) {
				var namespaces = ctx.ns;
				if (nodeFilter) {
					n = nodeFilter(n);
					if (n) {
						if (typeof n == "string") {
							buf.push(n);
							return null;
						}
					} else return null;
				}
				switch (n.nodeType) {
					case ELEMENT_NODE:
						var attrs = n.attributes;
						var len = attrs.length;
						var nodeName = n.tagName;
						var prefixedNodeName = nodeName;
						if (!isHTML && !n.prefix && n.namespaceURI) {
							var defaultNS;
							for (var ai = 0; ai < attrs.length; ai++) if (attrs.item(ai).name === "xmlns") {
								defaultNS = attrs.item(ai).value;
								break;
							}
							if (!defaultNS) for (var nsi = namespaces.length - 1; nsi >= 0; nsi--) {
								var nsEntry = namespaces[nsi];
								if (nsEntry.prefix === "" && nsEntry.namespace === n.namespaceURI) {
									defaultNS = nsEntry.namespace;
									break;
								}
							}
							if (defaultNS !== n.namespaceURI) for (var nsi = namespaces.length - 1; nsi >= 0; nsi--) {
								var nsEntry = namespaces[nsi];
								if (nsEntry.namespace === n.namespaceURI) {
									if (nsEntry.prefix) prefixedNodeName = nsEntry.prefix + ":" + nodeName;
									break;
								}
							}
						}
						if (requireWellFormed && !g.QName_exact.test(prefixedNodeName)) throw new DOMException("The element name \"" + prefixedNodeName + "\" is not a valid XML QName", DOMExceptionName.InvalidStateError);
						buf.push("<", prefixedNodeName);
						var childNamespaces = namespaces.slice();
						for (var i = 0; i < len; i++) {
							var attr = attrs.item(i);
							if (attr.prefix == "xmlns") childNamespaces.push({
								prefix: attr.localName,
								namespace: attr.value
							});
							else if (attr.nodeName == "xmlns") childNamespaces.push({
								prefix: "",
								namespace: attr.value
							});
						}
						for (var i = 0; i < len; i++) {
							var attr = attrs.item(i);
							if (needNamespaceDefine(attr, isHTML, childNamespaces)) {
								var attrPrefix = attr.prefix || "";
								var uri = attr.namespaceURI;
								addSerializedAttribute(buf, attrPrefix ? "xmlns:" + attrPrefix : "xmlns", uri, requireWellFormed);
								childNamespaces.push({
									prefix: attrPrefix,
									namespace: uri
								});
							}
							var filteredAttr = nodeFilter ? nodeFilter(attr) : attr;
							if (filteredAttr) {
								if (typeof filteredAttr === "string") buf.push(filteredAttr);
								else addSerializedAttribute(buf, filteredAttr.name, filteredAttr.value, requireWellFormed);
							}
						}
						if (nodeName === prefixedNodeName && needNamespaceDefine(n, isHTML, childNamespaces)) {
							var nodePrefix = n.prefix || "";
							var uri = n.namespaceURI;
							addSerializedAttribute(buf, nodePrefix ? "xmlns:" + nodePrefix : "xmlns", uri, requireWellFormed);
							childNamespaces.push({
								prefix: nodePrefix,
								namespace: uri
							});
						}
						var canCloseTag = !n.firstChild;
						if (canCloseTag && (isHTML || n.namespaceURI === NAMESPACE.HTML)) canCloseTag = isHTMLVoidElement(nodeName);
						if (canCloseTag) {
							buf.push("/>");
							return null;
						}
						buf.push(">");
						if (isHTML && isHTMLRawTextElement(nodeName)) {
							var child = n.firstChild;
							while (child) {
								if (child.data) buf.push(child.data);
								else serializeToString(child, buf, childNamespaces.slice(), opts);
								child = child.nextSibling;
							}
							buf.push("</", prefixedNodeName, ">");
							return null;
						}
						return {
							ns: childNamespaces,
							tag: prefixedNodeName
						};
					case DOCUMENT_NODE:
					case DOCUMENT_FRAGMENT_NODE:
						if (requireWellFormed && n.nodeType === DOCUMENT_NODE && n.documentElement == null) throw new DOMException("The Document has no documentElement", DOMExceptionName.InvalidStateError);
						return { ns: namespaces };
					case ATTRIBUTE_NODE:
						addSerializedAttribute(buf, n.name, n.value, requireWellFormed);
						return null;
					case TEXT_NODE:
						if (requireWellFormed && g.InvalidChar.test(n.data)) throw new DOMException("The Text node data contains characters outside the XML Char production", DOMExceptionName.InvalidStateError);
						buf.push(n.data.replace(/[<&>]/g, _xmlEncoder));
						return null;
					case CDATA_SECTION_NODE:
						if (requireWellFormed && n.data.indexOf("]]>") !== -1) throw new DOMException("The CDATASection data contains \"]]>\"", DOMExceptionName.InvalidStateError);
						if (splitCDATASections) buf.push(g.CDATA_START, n.data.replace(/]]>/g, "]]]]><![CDATA[>"), g.CDATA_END);
						else buf.push(g.CDATA_START, n.data, g.CDATA_END);
						return null;
					case COMMENT_NODE:
						if (requireWellFormed) {
							if (g.InvalidChar.test(n.data)) throw new DOMException("The comment node data contains characters outside the XML Char production", DOMExceptionName.InvalidStateError);
							if (n.data.indexOf("--") !== -1 || n.data[n.data.length - 1] === "-") throw new DOMException("The comment node data contains \"--\" or ends with \"-\"", DOMExceptionName.InvalidStateError);
						}
						buf.push(g.COMMENT_START, n.data, g.COMMENT_END);
						return null;
					case DOCUMENT_TYPE_NODE:
						var pubid = n.publicId;
						var sysid = n.systemId;
						if (requireWellFormed) {
							if (!g.Name_exact.test(n.name)) throw new DOMException("The doctype name \"" + n.name + "\" is not a valid XML Name", DOMExceptionName.InvalidStateError);
							if (pubid && !g.PubidLiteral_match.test(pubid)) throw new DOMException("DocumentType publicId is not a valid PubidLiteral", DOMExceptionName.InvalidStateError);
							if (sysid && sysid !== "." && !g.SystemLiteral_match.test(sysid)) throw new DOMException("DocumentType systemId is not a valid SystemLiteral", DOMExceptionName.InvalidStateError);
							if (n.internalSubset && n.internalSubset.indexOf("]>") !== -1) throw new DOMException("DocumentType internalSubset contains \"]>\"", DOMExceptionName.InvalidStateError);
						}
						buf.push(g.DOCTYPE_DECL_START, " ", n.name);
						if (pubid) {
							buf.push(" ", g.PUBLIC, " ", pubid);
							if (sysid && sysid !== ".") buf.push(" ", sysid);
						} else if (sysid && sysid !== ".") buf.push(" ", g.SYSTEM, " ", sysid);
						if (n.internalSubset) buf.push(" [", n.internalSubset, "]");
						buf.push(">");
						return null;
					case PROCESSING_INSTRUCTION_NODE:
						if (requireWellFormed) {
							if (!g.NCName_exact.test(n.target) || n.target.toLowerCase() === "xml") throw new DOMException("The processing instruction target \"" + n.target + "\" is not a valid XML NCName or is reserved", DOMExceptionName.InvalidStateError);
							if (g.InvalidChar.test(n.data)) throw new DOMException("The ProcessingInstruction data contains characters outside the XML Char production", DOMExceptionName.InvalidStateError);
							if (n.data.indexOf("?>") !== -1) throw new DOMException("The ProcessingInstruction data contains \"?>\"", DOMExceptionName.InvalidStateError);
						}
						buf.push("<?", n.target, " ", n.data, "?>");
						return null;
					case ENTITY_REFERENCE_NODE:
						if (requireWellFormed && !g.Name_exact.test(n.nodeName)) throw new DOMException("The entity reference name \"" + n.nodeName + "\" is not a valid XML Name", DOMExceptionName.InvalidStateError);
						buf.push("&", n.nodeName, ";");
						return null;
					default:
						buf.push("??", n.nodeName);
						return null;
				}
			},
			exit: function(n, childCtx) {
				if (childCtx && childCtx.tag) buf.push("</", childCtx.tag, ">");
			}
		});
	}
	function importNode(doc, node, deep) {
		var destRoot;
		walkDOM(node, null, { enter: function(srcNode, destParent) {
			var destNode = srcNode.cloneNode(false);
			destNode.ownerDocument = doc;
			destNode.parentNode = null;
			if (destParent === null) destRoot = destNode;
			else destParent.appendChild(destNode);
			return srcNode.nodeType === ATTRIBUTE_NODE || deep ? destNode : null;
		} });
		return destRoot;
	}
	function cloneNode(doc, node, deep) {
		var destRoot;
		walkDOM(node, null, { enter: function(srcNode, destParent) {
			var destNode = new srcNode.constructor(PDC);
			for (var n in srcNode) if (hasOwn(srcNode, n)) {
				var v = srcNode[n];
				if (typeof v != "object") {
					if (v != destNode[n]) destNode[n] = v;
				}
			}
			if (srcNode.childNodes) destNode.childNodes = new NodeList();
			destNode.ownerDocument = doc;
			var shouldDeep = deep;
			switch (destNode.nodeType) {
				case ELEMENT_NODE:
					var attrs = srcNode.attributes;
					var attrs2 = destNode.attributes = new NamedNodeMap();
					var len = attrs.length;
					attrs2._ownerElement = destNode;
					for (var i = 0; i < len; i++) destNode.setAttributeNode(cloneNode(doc, attrs.item(i), true));
					break;
				case ATTRIBUTE_NODE: shouldDeep = true;
			}
			if (destParent !== null) destParent.appendChild(destNode);
			else destRoot = destNode;
			return shouldDeep ? destNode : null;
		} });
		return destRoot;
	}
	function __set__(object, key, value) {
		object[key] = value;
	}
	function childrenRefresh(node) {
		var ls = [];
		var child = node.firstChild;
		while (child) {
			if (child.nodeType === ELEMENT_NODE) ls.push(child);
			child = child.nextSibling;
		}
		return ls;
	}
	try {
		if (Object.defineProperty) {
			Object.defineProperty(LiveNodeList.prototype, "length", { get: function() {
				_updateLiveList(this);
				return this.$$length;
			} });
			Object.defineProperty(Node.prototype, "textContent", {
				get: function() {
					if (this.nodeType === ELEMENT_NODE || this.nodeType === DOCUMENT_FRAGMENT_NODE) {
						var buf = [];
						walkDOM(this, null, { enter: function(n) {
							if (n.nodeType === ELEMENT_NODE || n.nodeType === DOCUMENT_FRAGMENT_NODE) return true;
							if (n.nodeType === PROCESSING_INSTRUCTION_NODE || n.nodeType === COMMENT_NODE) return null;
							buf.push(n.nodeValue);
						} });
						return buf.join("");
					}
					return this.nodeValue;
				},
				set: function(data) {
					switch (this.nodeType) {
						case ELEMENT_NODE:
						case DOCUMENT_FRAGMENT_NODE:
							while (this.firstChild) this.removeChild(this.firstChild);
							if (data || String(data)) this.appendChild(this.ownerDocument.createTextNode(data));
							break;
						default:
							this.data = data;
							this.value = data;
							this.nodeValue = data;
					}
				}
			});
			Object.defineProperty(CharacterData.prototype, "data", {
				get: function() {
					return this._data != null ? this._data : "";
				},
				set: function(v) {
					this._data = v;
					this.length = typeof v === "string" ? v.length : 0;
				}
			});
			Object.defineProperty(CharacterData.prototype, "nodeValue", {
				get: function() {
					return this.data;
				},
				set: function(v) {
					this.data = v;
				},
				enumerable: true,
				configurable: true
			});
			Object.defineProperty(Element.prototype, "children", { get: function() {
				return new LiveNodeList(this, childrenRefresh);
			} });
			Object.defineProperty(Document.prototype, "children", { get: function() {
				return new LiveNodeList(this, childrenRefresh);
			} });
			Object.defineProperty(DocumentFragment.prototype, "children", { get: function() {
				return new LiveNodeList(this, childrenRefresh);
			} });
			__set__ = function(object, key, value) {
				object["$$" + key] = value;
			};
		}
	} catch (e) {}
	exports._updateLiveList = _updateLiveList;
	exports.Attr = Attr;
	exports.CDATASection = CDATASection;
	exports.CharacterData = CharacterData;
	exports.Comment = Comment;
	exports.Document = Document;
	exports.DocumentFragment = DocumentFragment;
	exports.DocumentType = DocumentType;
	exports.DOMImplementation = DOMImplementation;
	exports.Element = Element;
	exports.Entity = Entity;
	exports.EntityReference = EntityReference;
	exports.LiveNodeList = LiveNodeList;
	exports.NamedNodeMap = NamedNodeMap;
	exports.Node = Node;
	exports.NodeList = NodeList;
	exports.Notation = Notation;
	exports.Text = Text;
	exports.ProcessingInstruction = ProcessingInstruction;
	exports.walkDOM = walkDOM;
	exports.XMLSerializer = XMLSerializer;
}));
// node_modules/@xmldom/xmldom/lib/entities.js
var require_entities = __commonJSMin(((exports) => {
	var freeze = require_conventions().freeze;
	exports.XML_ENTITIES = freeze({
		amp: "&",
		apos: "'",
		gt: ">",
		lt: "<",
		quot: "\""
	});
	exports.HTML_ENTITIES = freeze({
		Aacute: "Á",
		aacute: "á",
		Abreve: "Ă",
		abreve: "ă",
		ac: "∾",
		acd: "∿",
		acE: "∾̳",
		Acirc: "Â",
		acirc: "â",
		acute: "´",
		Acy: "А",
		acy: "а",
		AElig: "Æ",
		aelig: "æ",
		af: "⁡",
		Afr: "𝔄",
		afr: "𝔞",
		Agrave: "À",
		agrave: "à",
		alefsym: "ℵ",
		aleph: "ℵ",
		Alpha: "Α",
		alpha: "α",
		Amacr: "Ā",
		amacr: "ā",
		amalg: "⨿",
		AMP: "&",
		amp: "&",
		And: "⩓",
		and: "∧",
		andand: "⩕",
		andd: "⩜",
		andslope: "⩘",
		andv: "⩚",
		ang: "∠",
		ange: "⦤",
		angle: "∠",
		angmsd: "∡",
		angmsdaa: "⦨",
		angmsdab: "⦩",
		angmsdac: "⦪",
		angmsdad: "⦫",
		angmsdae: "⦬",
		angmsdaf: "⦭",
		angmsdag: "⦮",
		angmsdah: "⦯",
		angrt: "∟",
		angrtvb: "⊾",
		angrtvbd: "⦝",
		angsph: "∢",
		angst: "Å",
		angzarr: "⍼",
		Aogon: "Ą",
		aogon: "ą",
		Aopf: "𝔸",
		aopf: "𝕒",
		ap: "≈",
		apacir: "⩯",
		apE: "⩰",
		ape: "≊",
		apid: "≋",
		apos: "'",
		ApplyFunction: "⁡",
		approx: "≈",
		approxeq: "≊",
		Aring: "Å",
		aring: "å",
		Ascr: "𝒜",
		ascr: "𝒶",
		Assign: "≔",
		ast: "*",
		asymp: "≈",
		asympeq: "≍",
		Atilde: "Ã",
		atilde: "ã",
		Auml: "Ä",
		auml: "ä",
		awconint: "∳",
		awint: "⨑",
		backcong: "≌",
		backepsilon: "϶",
		backprime: "‵",
		backsim: "∽",
		backsimeq: "⋍",
		Backslash: "∖",
		Barv: "⫧",
		barvee: "⊽",
		Barwed: "⌆",
		barwed: "⌅",
		barwedge: "⌅",
		bbrk: "⎵",
		bbrktbrk: "⎶",
		bcong: "≌",
		Bcy: "Б",
		bcy: "б",
		bdquo: "„",
		becaus: "∵",
		Because: "∵",
		because: "∵",
		bemptyv: "⦰",
		bepsi: "϶",
		bernou: "ℬ",
		Bernoullis: "ℬ",
		Beta: "Β",
		beta: "β",
		beth: "ℶ",
		between: "≬",
		Bfr: "𝔅",
		bfr: "𝔟",
		bigcap: "⋂",
		bigcirc: "◯",
		bigcup: "⋃",
		bigodot: "⨀",
		bigoplus: "⨁",
		bigotimes: "⨂",
		bigsqcup: "⨆",
		bigstar: "★",
		bigtriangledown: "▽",
		bigtriangleup: "△",
		biguplus: "⨄",
		bigvee: "⋁",
		bigwedge: "⋀",
		bkarow: "⤍",
		blacklozenge: "⧫",
		blacksquare: "▪",
		blacktriangle: "▴",
		blacktriangledown: "▾",
		blacktriangleleft: "◂",
		blacktriangleright: "▸",
		blank: "␣",
		blk12: "▒",
		blk14: "░",
		blk34: "▓",
		block: "█",
		bne: "=⃥",
		bnequiv: "≡⃥",
		bNot: "⫭",
		bnot: "⌐",
		Bopf: "𝔹",
		bopf: "𝕓",
		bot: "⊥",
		bottom: "⊥",
		bowtie: "⋈",
		boxbox: "⧉",
		boxDL: "╗",
		boxDl: "╖",
		boxdL: "╕",
		boxdl: "┐",
		boxDR: "╔",
		boxDr: "╓",
		boxdR: "╒",
		boxdr: "┌",
		boxH: "═",
		boxh: "─",
		boxHD: "╦",
		boxHd: "╤",
		boxhD: "╥",
		boxhd: "┬",
		boxHU: "╩",
		boxHu: "╧",
		boxhU: "╨",
		boxhu: "┴",
		boxminus: "⊟",
		boxplus: "⊞",
		boxtimes: "⊠",
		boxUL: "╝",
		boxUl: "╜",
		boxuL: "╛",
		boxul: "┘",
		boxUR: "╚",
		boxUr: "╙",
		boxuR: "╘",
		boxur: "└",
		boxV: "║",
		boxv: "│",
		boxVH: "╬",
		boxVh: "╫",
		boxvH: "╪",
		boxvh: "┼",
		boxVL: "╣",
		boxVl: "╢",
		boxvL: "╡",
		boxvl: "┤",
		boxVR: "╠",
		boxVr: "╟",
		boxvR: "╞",
		boxvr: "├",
		bprime: "‵",
		Breve: "˘",
		breve: "˘",
		brvbar: "¦",
		Bscr: "ℬ",
		bscr: "𝒷",
		bsemi: "⁏",
		bsim: "∽",
		bsime: "⋍",
		bsol: "\\",
		bsolb: "⧅",
		bsolhsub: "⟈",
		bull: "•",
		bullet: "•",
		bump: "≎",
		bumpE: "⪮",
		bumpe: "≏",
		Bumpeq: "≎",
		bumpeq: "≏",
		Cacute: "Ć",
		cacute: "ć",
		Cap: "⋒",
		cap: "∩",
		capand: "⩄",
		capbrcup: "⩉",
		capcap: "⩋",
		capcup: "⩇",
		capdot: "⩀",
		CapitalDifferentialD: "ⅅ",
		caps: "∩︀",
		caret: "⁁",
		caron: "ˇ",
		Cayleys: "ℭ",
		ccaps: "⩍",
		Ccaron: "Č",
		ccaron: "č",
		Ccedil: "Ç",
		ccedil: "ç",
		Ccirc: "Ĉ",
		ccirc: "ĉ",
		Cconint: "∰",
		ccups: "⩌",
		ccupssm: "⩐",
		Cdot: "Ċ",
		cdot: "ċ",
		cedil: "¸",
		Cedilla: "¸",
		cemptyv: "⦲",
		cent: "¢",
		CenterDot: "·",
		centerdot: "·",
		Cfr: "ℭ",
		cfr: "𝔠",
		CHcy: "Ч",
		chcy: "ч",
		check: "✓",
		checkmark: "✓",
		Chi: "Χ",
		chi: "χ",
		cir: "○",
		circ: "ˆ",
		circeq: "≗",
		circlearrowleft: "↺",
		circlearrowright: "↻",
		circledast: "⊛",
		circledcirc: "⊚",
		circleddash: "⊝",
		CircleDot: "⊙",
		circledR: "®",
		circledS: "Ⓢ",
		CircleMinus: "⊖",
		CirclePlus: "⊕",
		CircleTimes: "⊗",
		cirE: "⧃",
		cire: "≗",
		cirfnint: "⨐",
		cirmid: "⫯",
		cirscir: "⧂",
		ClockwiseContourIntegral: "∲",
		CloseCurlyDoubleQuote: "”",
		CloseCurlyQuote: "’",
		clubs: "♣",
		clubsuit: "♣",
		Colon: "∷",
		colon: ":",
		Colone: "⩴",
		colone: "≔",
		coloneq: "≔",
		comma: ",",
		commat: "@",
		comp: "∁",
		compfn: "∘",
		complement: "∁",
		complexes: "ℂ",
		cong: "≅",
		congdot: "⩭",
		Congruent: "≡",
		Conint: "∯",
		conint: "∮",
		ContourIntegral: "∮",
		Copf: "ℂ",
		copf: "𝕔",
		coprod: "∐",
		Coproduct: "∐",
		COPY: "©",
		copy: "©",
		copysr: "℗",
		CounterClockwiseContourIntegral: "∳",
		crarr: "↵",
		Cross: "⨯",
		cross: "✗",
		Cscr: "𝒞",
		cscr: "𝒸",
		csub: "⫏",
		csube: "⫑",
		csup: "⫐",
		csupe: "⫒",
		ctdot: "⋯",
		cudarrl: "⤸",
		cudarrr: "⤵",
		cuepr: "⋞",
		cuesc: "⋟",
		cularr: "↶",
		cularrp: "⤽",
		Cup: "⋓",
		cup: "∪",
		cupbrcap: "⩈",
		CupCap: "≍",
		cupcap: "⩆",
		cupcup: "⩊",
		cupdot: "⊍",
		cupor: "⩅",
		cups: "∪︀",
		curarr: "↷",
		curarrm: "⤼",
		curlyeqprec: "⋞",
		curlyeqsucc: "⋟",
		curlyvee: "⋎",
		curlywedge: "⋏",
		curren: "¤",
		curvearrowleft: "↶",
		curvearrowright: "↷",
		cuvee: "⋎",
		cuwed: "⋏",
		cwconint: "∲",
		cwint: "∱",
		cylcty: "⌭",
		Dagger: "‡",
		dagger: "†",
		daleth: "ℸ",
		Darr: "↡",
		dArr: "⇓",
		darr: "↓",
		dash: "‐",
		Dashv: "⫤",
		dashv: "⊣",
		dbkarow: "⤏",
		dblac: "˝",
		Dcaron: "Ď",
		dcaron: "ď",
		Dcy: "Д",
		dcy: "д",
		DD: "ⅅ",
		dd: "ⅆ",
		ddagger: "‡",
		ddarr: "⇊",
		DDotrahd: "⤑",
		ddotseq: "⩷",
		deg: "°",
		Del: "∇",
		Delta: "Δ",
		delta: "δ",
		demptyv: "⦱",
		dfisht: "⥿",
		Dfr: "𝔇",
		dfr: "𝔡",
		dHar: "⥥",
		dharl: "⇃",
		dharr: "⇂",
		DiacriticalAcute: "´",
		DiacriticalDot: "˙",
		DiacriticalDoubleAcute: "˝",
		DiacriticalGrave: "`",
		DiacriticalTilde: "˜",
		diam: "⋄",
		Diamond: "⋄",
		diamond: "⋄",
		diamondsuit: "♦",
		diams: "♦",
		die: "¨",
		DifferentialD: "ⅆ",
		digamma: "ϝ",
		disin: "⋲",
		div: "÷",
		divide: "÷",
		divideontimes: "⋇",
		divonx: "⋇",
		DJcy: "Ђ",
		djcy: "ђ",
		dlcorn: "⌞",
		dlcrop: "⌍",
		dollar: "$",
		Dopf: "𝔻",
		dopf: "𝕕",
		Dot: "¨",
		dot: "˙",
		DotDot: "⃜",
		doteq: "≐",
		doteqdot: "≑",
		DotEqual: "≐",
		dotminus: "∸",
		dotplus: "∔",
		dotsquare: "⊡",
		doublebarwedge: "⌆",
		DoubleContourIntegral: "∯",
		DoubleDot: "¨",
		DoubleDownArrow: "⇓",
		DoubleLeftArrow: "⇐",
		DoubleLeftRightArrow: "⇔",
		DoubleLeftTee: "⫤",
		DoubleLongLeftArrow: "⟸",
		DoubleLongLeftRightArrow: "⟺",
		DoubleLongRightArrow: "⟹",
		DoubleRightArrow: "⇒",
		DoubleRightTee: "⊨",
		DoubleUpArrow: "⇑",
		DoubleUpDownArrow: "⇕",
		DoubleVerticalBar: "∥",
		DownArrow: "↓",
		Downarrow: "⇓",
		downarrow: "↓",
		DownArrowBar: "⤓",
		DownArrowUpArrow: "⇵",
		DownBreve: "̑",
		downdownarrows: "⇊",
		downharpoonleft: "⇃",
		downharpoonright: "⇂",
		DownLeftRightVector: "⥐",
		DownLeftTeeVector: "⥞",
		DownLeftVector: "↽",
		DownLeftVectorBar: "⥖",
		DownRightTeeVector: "⥟",
		DownRightVector: "⇁",
		DownRightVectorBar: "⥗",
		DownTee: "⊤",
		DownTeeArrow: "↧",
		drbkarow: "⤐",
		drcorn: "⌟",
		drcrop: "⌌",
		Dscr: "𝒟",
		dscr: "𝒹",
		DScy: "Ѕ",
		dscy: "ѕ",
		dsol: "⧶",
		Dstrok: "Đ",
		dstrok: "đ",
		dtdot: "⋱",
		dtri: "▿",
		dtrif: "▾",
		duarr: "⇵",
		duhar: "⥯",
		dwangle: "⦦",
		DZcy: "Џ",
		dzcy: "џ",
		dzigrarr: "⟿",
		Eacute: "É",
		eacute: "é",
		easter: "⩮",
		Ecaron: "Ě",
		ecaron: "ě",
		ecir: "≖",
		Ecirc: "Ê",
		ecirc: "ê",
		ecolon: "≕",
		Ecy: "Э",
		ecy: "э",
		eDDot: "⩷",
		Edot: "Ė",
		eDot: "≑",
		edot: "ė",
		ee: "ⅇ",
		efDot: "≒",
		Efr: "𝔈",
		efr: "𝔢",
		eg: "⪚",
		Egrave: "È",
		egrave: "è",
		egs: "⪖",
		egsdot: "⪘",
		el: "⪙",
		Element: "∈",
		elinters: "⏧",
		ell: "ℓ",
		els: "⪕",
		elsdot: "⪗",
		Emacr: "Ē",
		emacr: "ē",
		empty: "∅",
		emptyset: "∅",
		EmptySmallSquare: "◻",
		emptyv: "∅",
		EmptyVerySmallSquare: "▫",
		emsp: " ",
		emsp13: " ",
		emsp14: " ",
		ENG: "Ŋ",
		eng: "ŋ",
		ensp: " ",
		Eogon: "Ę",
		eogon: "ę",
		Eopf: "𝔼",
		eopf: "𝕖",
		epar: "⋕",
		eparsl: "⧣",
		eplus: "⩱",
		epsi: "ε",
		Epsilon: "Ε",
		epsilon: "ε",
		epsiv: "ϵ",
		eqcirc: "≖",
		eqcolon: "≕",
		eqsim: "≂",
		eqslantgtr: "⪖",
		eqslantless: "⪕",
		Equal: "⩵",
		equals: "=",
		EqualTilde: "≂",
		equest: "≟",
		Equilibrium: "⇌",
		equiv: "≡",
		equivDD: "⩸",
		eqvparsl: "⧥",
		erarr: "⥱",
		erDot: "≓",
		Escr: "ℰ",
		escr: "ℯ",
		esdot: "≐",
		Esim: "⩳",
		esim: "≂",
		Eta: "Η",
		eta: "η",
		ETH: "Ð",
		eth: "ð",
		Euml: "Ë",
		euml: "ë",
		euro: "€",
		excl: "!",
		exist: "∃",
		Exists: "∃",
		expectation: "ℰ",
		ExponentialE: "ⅇ",
		exponentiale: "ⅇ",
		fallingdotseq: "≒",
		Fcy: "Ф",
		fcy: "ф",
		female: "♀",
		ffilig: "ﬃ",
		fflig: "ﬀ",
		ffllig: "ﬄ",
		Ffr: "𝔉",
		ffr: "𝔣",
		filig: "ﬁ",
		FilledSmallSquare: "◼",
		FilledVerySmallSquare: "▪",
		fjlig: "fj",
		flat: "♭",
		fllig: "ﬂ",
		fltns: "▱",
		fnof: "ƒ",
		Fopf: "𝔽",
		fopf: "𝕗",
		ForAll: "∀",
		forall: "∀",
		fork: "⋔",
		forkv: "⫙",
		Fouriertrf: "ℱ",
		fpartint: "⨍",
		frac12: "½",
		frac13: "⅓",
		frac14: "¼",
		frac15: "⅕",
		frac16: "⅙",
		frac18: "⅛",
		frac23: "⅔",
		frac25: "⅖",
		frac34: "¾",
		frac35: "⅗",
		frac38: "⅜",
		frac45: "⅘",
		frac56: "⅚",
		frac58: "⅝",
		frac78: "⅞",
		frasl: "⁄",
		frown: "⌢",
		Fscr: "ℱ",
		fscr: "𝒻",
		gacute: "ǵ",
		Gamma: "Γ",
		gamma: "γ",
		Gammad: "Ϝ",
		gammad: "ϝ",
		gap: "⪆",
		Gbreve: "Ğ",
		gbreve: "ğ",
		Gcedil: "Ģ",
		Gcirc: "Ĝ",
		gcirc: "ĝ",
		Gcy: "Г",
		gcy: "г",
		Gdot: "Ġ",
		gdot: "ġ",
		gE: "≧",
		ge: "≥",
		gEl: "⪌",
		gel: "⋛",
		geq: "≥",
		geqq: "≧",
		geqslant: "⩾",
		ges: "⩾",
		gescc: "⪩",
		gesdot: "⪀",
		gesdoto: "⪂",
		gesdotol: "⪄",
		gesl: "⋛︀",
		gesles: "⪔",
		Gfr: "𝔊",
		gfr: "𝔤",
		Gg: "⋙",
		gg: "≫",
		ggg: "⋙",
		gimel: "ℷ",
		GJcy: "Ѓ",
		gjcy: "ѓ",
		gl: "≷",
		gla: "⪥",
		glE: "⪒",
		glj: "⪤",
		gnap: "⪊",
		gnapprox: "⪊",
		gnE: "≩",
		gne: "⪈",
		gneq: "⪈",
		gneqq: "≩",
		gnsim: "⋧",
		Gopf: "𝔾",
		gopf: "𝕘",
		grave: "`",
		GreaterEqual: "≥",
		GreaterEqualLess: "⋛",
		GreaterFullEqual: "≧",
		GreaterGreater: "⪢",
		GreaterLess: "≷",
		GreaterSlantEqual: "⩾",
		GreaterTilde: "≳",
		Gscr: "𝒢",
		gscr: "ℊ",
		gsim: "≳",
		gsime: "⪎",
		gsiml: "⪐",
		Gt: "≫",
		GT: ">",
		gt: ">",
		gtcc: "⪧",
		gtcir: "⩺",
		gtdot: "⋗",
		gtlPar: "⦕",
		gtquest: "⩼",
		gtrapprox: "⪆",
		gtrarr: "⥸",
		gtrdot: "⋗",
		gtreqless: "⋛",
		gtreqqless: "⪌",
		gtrless: "≷",
		gtrsim: "≳",
		gvertneqq: "≩︀",
		gvnE: "≩︀",
		Hacek: "ˇ",
		hairsp: " ",
		half: "½",
		hamilt: "ℋ",
		HARDcy: "Ъ",
		hardcy: "ъ",
		hArr: "⇔",
		harr: "↔",
		harrcir: "⥈",
		harrw: "↭",
		Hat: "^",
		hbar: "ℏ",
		Hcirc: "Ĥ",
		hcirc: "ĥ",
		hearts: "♥",
		heartsuit: "♥",
		hellip: "…",
		hercon: "⊹",
		Hfr: "ℌ",
		hfr: "𝔥",
		HilbertSpace: "ℋ",
		hksearow: "⤥",
		hkswarow: "⤦",
		hoarr: "⇿",
		homtht: "∻",
		hookleftarrow: "↩",
		hookrightarrow: "↪",
		Hopf: "ℍ",
		hopf: "𝕙",
		horbar: "―",
		HorizontalLine: "─",
		Hscr: "ℋ",
		hscr: "𝒽",
		hslash: "ℏ",
		Hstrok: "Ħ",
		hstrok: "ħ",
		HumpDownHump: "≎",
		HumpEqual: "≏",
		hybull: "⁃",
		hyphen: "‐",
		Iacute: "Í",
		iacute: "í",
		ic: "⁣",
		Icirc: "Î",
		icirc: "î",
		Icy: "И",
		icy: "и",
		Idot: "İ",
		IEcy: "Е",
		iecy: "е",
		iexcl: "¡",
		iff: "⇔",
		Ifr: "ℑ",
		ifr: "𝔦",
		Igrave: "Ì",
		igrave: "ì",
		ii: "ⅈ",
		iiiint: "⨌",
		iiint: "∭",
		iinfin: "⧜",
		iiota: "℩",
		IJlig: "Ĳ",
		ijlig: "ĳ",
		Im: "ℑ",
		Imacr: "Ī",
		imacr: "ī",
		image: "ℑ",
		ImaginaryI: "ⅈ",
		imagline: "ℐ",
		imagpart: "ℑ",
		imath: "ı",
		imof: "⊷",
		imped: "Ƶ",
		Implies: "⇒",
		in: "∈",
		incare: "℅",
		infin: "∞",
		infintie: "⧝",
		inodot: "ı",
		Int: "∬",
		int: "∫",
		intcal: "⊺",
		integers: "ℤ",
		Integral: "∫",
		intercal: "⊺",
		Intersection: "⋂",
		intlarhk: "⨗",
		intprod: "⨼",
		InvisibleComma: "⁣",
		InvisibleTimes: "⁢",
		IOcy: "Ё",
		iocy: "ё",
		Iogon: "Į",
		iogon: "į",
		Iopf: "𝕀",
		iopf: "𝕚",
		Iota: "Ι",
		iota: "ι",
		iprod: "⨼",
		iquest: "¿",
		Iscr: "ℐ",
		iscr: "𝒾",
		isin: "∈",
		isindot: "⋵",
		isinE: "⋹",
		isins: "⋴",
		isinsv: "⋳",
		isinv: "∈",
		it: "⁢",
		Itilde: "Ĩ",
		itilde: "ĩ",
		Iukcy: "І",
		iukcy: "і",
		Iuml: "Ï",
		iuml: "ï",
		Jcirc: "Ĵ",
		jcirc: "ĵ",
		Jcy: "Й",
		jcy: "й",
		Jfr: "𝔍",
		jfr: "𝔧",
		jmath: "ȷ",
		Jopf: "𝕁",
		jopf: "𝕛",
		Jscr: "𝒥",
		jscr: "𝒿",
		Jsercy: "Ј",
		jsercy: "ј",
		Jukcy: "Є",
		jukcy: "є",
		Kappa: "Κ",
		kappa: "κ",
		kappav: "ϰ",
		Kcedil: "Ķ",
		kcedil: "ķ",
		Kcy: "К",
		kcy: "к",
		Kfr: "𝔎",
		kfr: "𝔨",
		kgreen: "ĸ",
		KHcy: "Х",
		khcy: "х",
		KJcy: "Ќ",
		kjcy: "ќ",
		Kopf: "𝕂",
		kopf: "𝕜",
		Kscr: "𝒦",
		kscr: "𝓀",
		lAarr: "⇚",
		Lacute: "Ĺ",
		lacute: "ĺ",
		laemptyv: "⦴",
		lagran: "ℒ",
		Lambda: "Λ",
		lambda: "λ",
		Lang: "⟪",
		lang: "⟨",
		langd: "⦑",
		langle: "⟨",
		lap: "⪅",
		Laplacetrf: "ℒ",
		laquo: "«",
		Larr: "↞",
		lArr: "⇐",
		larr: "←",
		larrb: "⇤",
		larrbfs: "⤟",
		larrfs: "⤝",
		larrhk: "↩",
		larrlp: "↫",
		larrpl: "⤹",
		larrsim: "⥳",
		larrtl: "↢",
		lat: "⪫",
		lAtail: "⤛",
		latail: "⤙",
		late: "⪭",
		lates: "⪭︀",
		lBarr: "⤎",
		lbarr: "⤌",
		lbbrk: "❲",
		lbrace: "{",
		lbrack: "[",
		lbrke: "⦋",
		lbrksld: "⦏",
		lbrkslu: "⦍",
		Lcaron: "Ľ",
		lcaron: "ľ",
		Lcedil: "Ļ",
		lcedil: "ļ",
		lceil: "⌈",
		lcub: "{",
		Lcy: "Л",
		lcy: "л",
		ldca: "⤶",
		ldquo: "“",
		ldquor: "„",
		ldrdhar: "⥧",
		ldrushar: "⥋",
		ldsh: "↲",
		lE: "≦",
		le: "≤",
		LeftAngleBracket: "⟨",
		LeftArrow: "←",
		Leftarrow: "⇐",
		leftarrow: "←",
		LeftArrowBar: "⇤",
		LeftArrowRightArrow: "⇆",
		leftarrowtail: "↢",
		LeftCeiling: "⌈",
		LeftDoubleBracket: "⟦",
		LeftDownTeeVector: "⥡",
		LeftDownVector: "⇃",
		LeftDownVectorBar: "⥙",
		LeftFloor: "⌊",
		leftharpoondown: "↽",
		leftharpoonup: "↼",
		leftleftarrows: "⇇",
		LeftRightArrow: "↔",
		Leftrightarrow: "⇔",
		leftrightarrow: "↔",
		leftrightarrows: "⇆",
		leftrightharpoons: "⇋",
		leftrightsquigarrow: "↭",
		LeftRightVector: "⥎",
		LeftTee: "⊣",
		LeftTeeArrow: "↤",
		LeftTeeVector: "⥚",
		leftthreetimes: "⋋",
		LeftTriangle: "⊲",
		LeftTriangleBar: "⧏",
		LeftTriangleEqual: "⊴",
		LeftUpDownVector: "⥑",
		LeftUpTeeVector: "⥠",
		LeftUpVector: "↿",
		LeftUpVectorBar: "⥘",
		LeftVector: "↼",
		LeftVectorBar: "⥒",
		lEg: "⪋",
		leg: "⋚",
		leq: "≤",
		leqq: "≦",
		leqslant: "⩽",
		les: "⩽",
		lescc: "⪨",
		lesdot: "⩿",
		lesdoto: "⪁",
		lesdotor: "⪃",
		lesg: "⋚︀",
		lesges: "⪓",
		lessapprox: "⪅",
		lessdot: "⋖",
		lesseqgtr: "⋚",
		lesseqqgtr: "⪋",
		LessEqualGreater: "⋚",
		LessFullEqual: "≦",
		LessGreater: "≶",
		lessgtr: "≶",
		LessLess: "⪡",
		lesssim: "≲",
		LessSlantEqual: "⩽",
		LessTilde: "≲",
		lfisht: "⥼",
		lfloor: "⌊",
		Lfr: "𝔏",
		lfr: "𝔩",
		lg: "≶",
		lgE: "⪑",
		lHar: "⥢",
		lhard: "↽",
		lharu: "↼",
		lharul: "⥪",
		lhblk: "▄",
		LJcy: "Љ",
		ljcy: "љ",
		Ll: "⋘",
		ll: "≪",
		llarr: "⇇",
		llcorner: "⌞",
		Lleftarrow: "⇚",
		llhard: "⥫",
		lltri: "◺",
		Lmidot: "Ŀ",
		lmidot: "ŀ",
		lmoust: "⎰",
		lmoustache: "⎰",
		lnap: "⪉",
		lnapprox: "⪉",
		lnE: "≨",
		lne: "⪇",
		lneq: "⪇",
		lneqq: "≨",
		lnsim: "⋦",
		loang: "⟬",
		loarr: "⇽",
		lobrk: "⟦",
		LongLeftArrow: "⟵",
		Longleftarrow: "⟸",
		longleftarrow: "⟵",
		LongLeftRightArrow: "⟷",
		Longleftrightarrow: "⟺",
		longleftrightarrow: "⟷",
		longmapsto: "⟼",
		LongRightArrow: "⟶",
		Longrightarrow: "⟹",
		longrightarrow: "⟶",
		looparrowleft: "↫",
		looparrowright: "↬",
		lopar: "⦅",
		Lopf: "𝕃",
		lopf: "𝕝",
		loplus: "⨭",
		lotimes: "⨴",
		lowast: "∗",
		lowbar: "_",
		LowerLeftArrow: "↙",
		LowerRightArrow: "↘",
		loz: "◊",
		lozenge: "◊",
		lozf: "⧫",
		lpar: "(",
		lparlt: "⦓",
		lrarr: "⇆",
		lrcorner: "⌟",
		lrhar: "⇋",
		lrhard: "⥭",
		lrm: "‎",
		lrtri: "⊿",
		lsaquo: "‹",
		Lscr: "ℒ",
		lscr: "𝓁",
		Lsh: "↰",
		lsh: "↰",
		lsim: "≲",
		lsime: "⪍",
		lsimg: "⪏",
		lsqb: "[",
		lsquo: "‘",
		lsquor: "‚",
		Lstrok: "Ł",
		lstrok: "ł",
		Lt: "≪",
		LT: "<",
		lt: "<",
		ltcc: "⪦",
		ltcir: "⩹",
		ltdot: "⋖",
		lthree: "⋋",
		ltimes: "⋉",
		ltlarr: "⥶",
		ltquest: "⩻",
		ltri: "◃",
		ltrie: "⊴",
		ltrif: "◂",
		ltrPar: "⦖",
		lurdshar: "⥊",
		luruhar: "⥦",
		lvertneqq: "≨︀",
		lvnE: "≨︀",
		macr: "¯",
		male: "♂",
		malt: "✠",
		maltese: "✠",
		Map: "⤅",
		map: "↦",
		mapsto: "↦",
		mapstodown: "↧",
		mapstoleft: "↤",
		mapstoup: "↥",
		marker: "▮",
		mcomma: "⨩",
		Mcy: "М",
		mcy: "м",
		mdash: "—",
		mDDot: "∺",
		measuredangle: "∡",
		MediumSpace: " ",
		Mellintrf: "ℳ",
		Mfr: "𝔐",
		mfr: "𝔪",
		mho: "℧",
		micro: "µ",
		mid: "∣",
		midast: "*",
		midcir: "⫰",
		middot: "·",
		minus: "−",
		minusb: "⊟",
		minusd: "∸",
		minusdu: "⨪",
		MinusPlus: "∓",
		mlcp: "⫛",
		mldr: "…",
		mnplus: "∓",
		models: "⊧",
		Mopf: "𝕄",
		mopf: "𝕞",
		mp: "∓",
		Mscr: "ℳ",
		mscr: "𝓂",
		mstpos: "∾",
		Mu: "Μ",
		mu: "μ",
		multimap: "⊸",
		mumap: "⊸",
		nabla: "∇",
		Nacute: "Ń",
		nacute: "ń",
		nang: "∠⃒",
		nap: "≉",
		napE: "⩰̸",
		napid: "≋̸",
		napos: "ŉ",
		napprox: "≉",
		natur: "♮",
		natural: "♮",
		naturals: "ℕ",
		nbsp: "\xA0",
		nbump: "≎̸",
		nbumpe: "≏̸",
		ncap: "⩃",
		Ncaron: "Ň",
		ncaron: "ň",
		Ncedil: "Ņ",
		ncedil: "ņ",
		ncong: "≇",
		ncongdot: "⩭̸",
		ncup: "⩂",
		Ncy: "Н",
		ncy: "н",
		ndash: "–",
		ne: "≠",
		nearhk: "⤤",
		neArr: "⇗",
		nearr: "↗",
		nearrow: "↗",
		nedot: "≐̸",
		NegativeMediumSpace: "​",
		NegativeThickSpace: "​",
		NegativeThinSpace: "​",
		NegativeVeryThinSpace: "​",
		nequiv: "≢",
		nesear: "⤨",
		nesim: "≂̸",
		NestedGreaterGreater: "≫",
		NestedLessLess: "≪",
		NewLine: "\n",
		nexist: "∄",
		nexists: "∄",
		Nfr: "𝔑",
		nfr: "𝔫",
		ngE: "≧̸",
		nge: "≱",
		ngeq: "≱",
		ngeqq: "≧̸",
		ngeqslant: "⩾̸",
		nges: "⩾̸",
		nGg: "⋙̸",
		ngsim: "≵",
		nGt: "≫⃒",
		ngt: "≯",
		ngtr: "≯",
		nGtv: "≫̸",
		nhArr: "⇎",
		nharr: "↮",
		nhpar: "⫲",
		ni: "∋",
		nis: "⋼",
		nisd: "⋺",
		niv: "∋",
		NJcy: "Њ",
		njcy: "њ",
		nlArr: "⇍",
		nlarr: "↚",
		nldr: "‥",
		nlE: "≦̸",
		nle: "≰",
		nLeftarrow: "⇍",
		nleftarrow: "↚",
		nLeftrightarrow: "⇎",
		nleftrightarrow: "↮",
		nleq: "≰",
		nleqq: "≦̸",
		nleqslant: "⩽̸",
		nles: "⩽̸",
		nless: "≮",
		nLl: "⋘̸",
		nlsim: "≴",
		nLt: "≪⃒",
		nlt: "≮",
		nltri: "⋪",
		nltrie: "⋬",
		nLtv: "≪̸",
		nmid: "∤",
		NoBreak: "⁠",
		NonBreakingSpace: "\xA0",
		Nopf: "ℕ",
		nopf: "𝕟",
		Not: "⫬",
		not: "¬",
		NotCongruent: "≢",
		NotCupCap: "≭",
		NotDoubleVerticalBar: "∦",
		NotElement: "∉",
		NotEqual: "≠",
		NotEqualTilde: "≂̸",
		NotExists: "∄",
		NotGreater: "≯",
		NotGreaterEqual: "≱",
		NotGreaterFullEqual: "≧̸",
		NotGreaterGreater: "≫̸",
		NotGreaterLess: "≹",
		NotGreaterSlantEqual: "⩾̸",
		NotGreaterTilde: "≵",
		NotHumpDownHump: "≎̸",
		NotHumpEqual: "≏̸",
		notin: "∉",
		notindot: "⋵̸",
		notinE: "⋹̸",
		notinva: "∉",
		notinvb: "⋷",
		notinvc: "⋶",
		NotLeftTriangle: "⋪",
		NotLeftTriangleBar: "⧏̸",
		NotLeftTriangleEqual: "⋬",
		NotLess: "≮",
		NotLessEqual: "≰",
		NotLessGreater: "≸",
		NotLessLess: "≪̸",
		NotLessSlantEqual: "⩽̸",
		NotLessTilde: "≴",
		NotNestedGreaterGreater: "⪢̸",
		NotNestedLessLess: "⪡̸",
		notni: "∌",
		notniva: "∌",
		notnivb: "⋾",
		notnivc: "⋽",
		NotPrecedes: "⊀",
		NotPrecedesEqual: "⪯̸",
		NotPrecedesSlantEqual: "⋠",
		NotReverseElement: "∌",
		NotRightTriangle: "⋫",
		NotRightTriangleBar: "⧐̸",
		NotRightTriangleEqual: "⋭",
		NotSquareSubset: "⊏̸",
		NotSquareSubsetEqual: "⋢",
		NotSquareSuperset: "⊐̸",
		NotSquareSupersetEqual: "⋣",
		NotSubset: "⊂⃒",
		NotSubsetEqual: "⊈",
		NotSucceeds: "⊁",
		NotSucceedsEqual: "⪰̸",
		NotSucceedsSlantEqual: "⋡",
		NotSucceedsTilde: "≿̸",
		NotSuperset: "⊃⃒",
		NotSupersetEqual: "⊉",
		NotTilde: "≁",
		NotTildeEqual: "≄",
		NotTildeFullEqual: "≇",
		NotTildeTilde: "≉",
		NotVerticalBar: "∤",
		npar: "∦",
		nparallel: "∦",
		nparsl: "⫽⃥",
		npart: "∂̸",
		npolint: "⨔",
		npr: "⊀",
		nprcue: "⋠",
		npre: "⪯̸",
		nprec: "⊀",
		npreceq: "⪯̸",
		nrArr: "⇏",
		nrarr: "↛",
		nrarrc: "⤳̸",
		nrarrw: "↝̸",
		nRightarrow: "⇏",
		nrightarrow: "↛",
		nrtri: "⋫",
		nrtrie: "⋭",
		nsc: "⊁",
		nsccue: "⋡",
		nsce: "⪰̸",
		Nscr: "𝒩",
		nscr: "𝓃",
		nshortmid: "∤",
		nshortparallel: "∦",
		nsim: "≁",
		nsime: "≄",
		nsimeq: "≄",
		nsmid: "∤",
		nspar: "∦",
		nsqsube: "⋢",
		nsqsupe: "⋣",
		nsub: "⊄",
		nsubE: "⫅̸",
		nsube: "⊈",
		nsubset: "⊂⃒",
		nsubseteq: "⊈",
		nsubseteqq: "⫅̸",
		nsucc: "⊁",
		nsucceq: "⪰̸",
		nsup: "⊅",
		nsupE: "⫆̸",
		nsupe: "⊉",
		nsupset: "⊃⃒",
		nsupseteq: "⊉",
		nsupseteqq: "⫆̸",
		ntgl: "≹",
		Ntilde: "Ñ",
		ntilde: "ñ",
		ntlg: "≸",
		ntriangleleft: "⋪",
		ntrianglelefteq: "⋬",
		ntriangleright: "⋫",
		ntrianglerighteq: "⋭",
		Nu: "Ν",
		nu: "ν",
		num: "#",
		numero: "№",
		numsp: " ",
		nvap: "≍⃒",
		nVDash: "⊯",
		nVdash: "⊮",
		nvDash: "⊭",
		nvdash: "⊬",
		nvge: "≥⃒",
		nvgt: ">⃒",
		nvHarr: "⤄",
		nvinfin: "⧞",
		nvlArr: "⤂",
		nvle: "≤⃒",
		nvlt: "<⃒",
		nvltrie: "⊴⃒",
		nvrArr: "⤃",
		nvrtrie: "⊵⃒",
		nvsim: "∼⃒",
		nwarhk: "⤣",
		nwArr: "⇖",
		nwarr: "↖",
		nwarrow: "↖",
		nwnear: "⤧",
		Oacute: "Ó",
		oacute: "ó",
		oast: "⊛",
		ocir: "⊚",
		Ocirc: "Ô",
		ocirc: "ô",
		Ocy: "О",
		ocy: "о",
		odash: "⊝",
		Odblac: "Ő",
		odblac: "ő",
		odiv: "⨸",
		odot: "⊙",
		odsold: "⦼",
		OElig: "Œ",
		oelig: "œ",
		ofcir: "⦿",
		Ofr: "𝔒",
		ofr: "𝔬",
		ogon: "˛",
		Ograve: "Ò",
		ograve: "ò",
		ogt: "⧁",
		ohbar: "⦵",
		ohm: "Ω",
		oint: "∮",
		olarr: "↺",
		olcir: "⦾",
		olcross: "⦻",
		oline: "‾",
		olt: "⧀",
		Omacr: "Ō",
		omacr: "ō",
		Omega: "Ω",
		omega: "ω",
		Omicron: "Ο",
		omicron: "ο",
		omid: "⦶",
		ominus: "⊖",
		Oopf: "𝕆",
		oopf: "𝕠",
		opar: "⦷",
		OpenCurlyDoubleQuote: "“",
		OpenCurlyQuote: "‘",
		operp: "⦹",
		oplus: "⊕",
		Or: "⩔",
		or: "∨",
		orarr: "↻",
		ord: "⩝",
		order: "ℴ",
		orderof: "ℴ",
		ordf: "ª",
		ordm: "º",
		origof: "⊶",
		oror: "⩖",
		orslope: "⩗",
		orv: "⩛",
		oS: "Ⓢ",
		Oscr: "𝒪",
		oscr: "ℴ",
		Oslash: "Ø",
		oslash: "ø",
		osol: "⊘",
		Otilde: "Õ",
		otilde: "õ",
		Otimes: "⨷",
		otimes: "⊗",
		otimesas: "⨶",
		Ouml: "Ö",
		ouml: "ö",
		ovbar: "⌽",
		OverBar: "‾",
		OverBrace: "⏞",
		OverBracket: "⎴",
		OverParenthesis: "⏜",
		par: "∥",
		para: "¶",
		parallel: "∥",
		parsim: "⫳",
		parsl: "⫽",
		part: "∂",
		PartialD: "∂",
		Pcy: "П",
		pcy: "п",
		percnt: "%",
		period: ".",
		permil: "‰",
		perp: "⊥",
		pertenk: "‱",
		Pfr: "𝔓",
		pfr: "𝔭",
		Phi: "Φ",
		phi: "φ",
		phiv: "ϕ",
		phmmat: "ℳ",
		phone: "☎",
		Pi: "Π",
		pi: "π",
		pitchfork: "⋔",
		piv: "ϖ",
		planck: "ℏ",
		planckh: "ℎ",
		plankv: "ℏ",
		plus: "+",
		plusacir: "⨣",
		plusb: "⊞",
		pluscir: "⨢",
		plusdo: "∔",
		plusdu: "⨥",
		pluse: "⩲",
		PlusMinus: "±",
		plusmn: "±",
		plussim: "⨦",
		plustwo: "⨧",
		pm: "±",
		Poincareplane: "ℌ",
		pointint: "⨕",
		Popf: "ℙ",
		popf: "𝕡",
		pound: "£",
		Pr: "⪻",
		pr: "≺",
		prap: "⪷",
		prcue: "≼",
		prE: "⪳",
		pre: "⪯",
		prec: "≺",
		precapprox: "⪷",
		preccurlyeq: "≼",
		Precedes: "≺",
		PrecedesEqual: "⪯",
		PrecedesSlantEqual: "≼",
		PrecedesTilde: "≾",
		preceq: "⪯",
		precnapprox: "⪹",
		precneqq: "⪵",
		precnsim: "⋨",
		precsim: "≾",
		Prime: "″",
		prime: "′",
		primes: "ℙ",
		prnap: "⪹",
		prnE: "⪵",
		prnsim: "⋨",
		prod: "∏",
		Product: "∏",
		profalar: "⌮",
		profline: "⌒",
		profsurf: "⌓",
		prop: "∝",
		Proportion: "∷",
		Proportional: "∝",
		propto: "∝",
		prsim: "≾",
		prurel: "⊰",
		Pscr: "𝒫",
		pscr: "𝓅",
		Psi: "Ψ",
		psi: "ψ",
		puncsp: " ",
		Qfr: "𝔔",
		qfr: "𝔮",
		qint: "⨌",
		Qopf: "ℚ",
		qopf: "𝕢",
		qprime: "⁗",
		Qscr: "𝒬",
		qscr: "𝓆",
		quaternions: "ℍ",
		quatint: "⨖",
		quest: "?",
		questeq: "≟",
		QUOT: "\"",
		quot: "\"",
		rAarr: "⇛",
		race: "∽̱",
		Racute: "Ŕ",
		racute: "ŕ",
		radic: "√",
		raemptyv: "⦳",
		Rang: "⟫",
		rang: "⟩",
		rangd: "⦒",
		range: "⦥",
		rangle: "⟩",
		raquo: "»",
		Rarr: "↠",
		rArr: "⇒",
		rarr: "→",
		rarrap: "⥵",
		rarrb: "⇥",
		rarrbfs: "⤠",
		rarrc: "⤳",
		rarrfs: "⤞",
		rarrhk: "↪",
		rarrlp: "↬",
		rarrpl: "⥅",
		rarrsim: "⥴",
		Rarrtl: "⤖",
		rarrtl: "↣",
		rarrw: "↝",
		rAtail: "⤜",
		ratail: "⤚",
		ratio: "∶",
		rationals: "ℚ",
		RBarr: "⤐",
		rBarr: "⤏",
		rbarr: "⤍",
		rbbrk: "❳",
		rbrace: "}",
		rbrack: "]",
		rbrke: "⦌",
		rbrksld: "⦎",
		rbrkslu: "⦐",
		Rcaron: "Ř",
		rcaron: "ř",
		Rcedil: "Ŗ",
		rcedil: "ŗ",
		rceil: "⌉",
		rcub: "}",
		Rcy: "Р",
		rcy: "р",
		rdca: "⤷",
		rdldhar: "⥩",
		rdquo: "”",
		rdquor: "”",
		rdsh: "↳",
		Re: "ℜ",
		real: "ℜ",
		realine: "ℛ",
		realpart: "ℜ",
		reals: "ℝ",
		rect: "▭",
		REG: "®",
		reg: "®",
		ReverseElement: "∋",
		ReverseEquilibrium: "⇋",
		ReverseUpEquilibrium: "⥯",
		rfisht: "⥽",
		rfloor: "⌋",
		Rfr: "ℜ",
		rfr: "𝔯",
		rHar: "⥤",
		rhard: "⇁",
		rharu: "⇀",
		rharul: "⥬",
		Rho: "Ρ",
		rho: "ρ",
		rhov: "ϱ",
		RightAngleBracket: "⟩",
		RightArrow: "→",
		Rightarrow: "⇒",
		rightarrow: "→",
		RightArrowBar: "⇥",
		RightArrowLeftArrow: "⇄",
		rightarrowtail: "↣",
		RightCeiling: "⌉",
		RightDoubleBracket: "⟧",
		RightDownTeeVector: "⥝",
		RightDownVector: "⇂",
		RightDownVectorBar: "⥕",
		RightFloor: "⌋",
		rightharpoondown: "⇁",
		rightharpoonup: "⇀",
		rightleftarrows: "⇄",
		rightleftharpoons: "⇌",
		rightrightarrows: "⇉",
		rightsquigarrow: "↝",
		RightTee: "⊢",
		RightTeeArrow: "↦",
		RightTeeVector: "⥛",
		rightthreetimes: "⋌",
		RightTriangle: "⊳",
		RightTriangleBar: "⧐",
		RightTriangleEqual: "⊵",
		RightUpDownVector: "⥏",
		RightUpTeeVector: "⥜",
		RightUpVector: "↾",
		RightUpVectorBar: "⥔",
		RightVector: "⇀",
		RightVectorBar: "⥓",
		ring: "˚",
		risingdotseq: "≓",
		rlarr: "⇄",
		rlhar: "⇌",
		rlm: "‏",
		rmoust: "⎱",
		rmoustache: "⎱",
		rnmid: "⫮",
		roang: "⟭",
		roarr: "⇾",
		robrk: "⟧",
		ropar: "⦆",
		Ropf: "ℝ",
		ropf: "𝕣",
		roplus: "⨮",
		rotimes: "⨵",
		RoundImplies: "⥰",
		rpar: ")",
		rpargt: "⦔",
		rppolint: "⨒",
		rrarr: "⇉",
		Rrightarrow: "⇛",
		rsaquo: "›",
		Rscr: "ℛ",
		rscr: "𝓇",
		Rsh: "↱",
		rsh: "↱",
		rsqb: "]",
		rsquo: "’",
		rsquor: "’",
		rthree: "⋌",
		rtimes: "⋊",
		rtri: "▹",
		rtrie: "⊵",
		rtrif: "▸",
		rtriltri: "⧎",
		RuleDelayed: "⧴",
		ruluhar: "⥨",
		rx: "℞",
		Sacute: "Ś",
		sacute: "ś",
		sbquo: "‚",
		Sc: "⪼",
		sc: "≻",
		scap: "⪸",
		Scaron: "Š",
		scaron: "š",
		sccue: "≽",
		scE: "⪴",
		sce: "⪰",
		Scedil: "Ş",
		scedil: "ş",
		Scirc: "Ŝ",
		scirc: "ŝ",
		scnap: "⪺",
		scnE: "⪶",
		scnsim: "⋩",
		scpolint: "⨓",
		scsim: "≿",
		Scy: "С",
		scy: "с",
		sdot: "⋅",
		sdotb: "⊡",
		sdote: "⩦",
		searhk: "⤥",
		seArr: "⇘",
		searr: "↘",
		searrow: "↘",
		sect: "§",
		semi: ";",
		seswar: "⤩",
		setminus: "∖",
		setmn: "∖",
		sext: "✶",
		Sfr: "𝔖",
		sfr: "𝔰",
		sfrown: "⌢",
		sharp: "♯",
		SHCHcy: "Щ",
		shchcy: "щ",
		SHcy: "Ш",
		shcy: "ш",
		ShortDownArrow: "↓",
		ShortLeftArrow: "←",
		shortmid: "∣",
		shortparallel: "∥",
		ShortRightArrow: "→",
		ShortUpArrow: "↑",
		shy: "­",
		Sigma: "Σ",
		sigma: "σ",
		sigmaf: "ς",
		sigmav: "ς",
		sim: "∼",
		simdot: "⩪",
		sime: "≃",
		simeq: "≃",
		simg: "⪞",
		simgE: "⪠",
		siml: "⪝",
		simlE: "⪟",
		simne: "≆",
		simplus: "⨤",
		simrarr: "⥲",
		slarr: "←",
		SmallCircle: "∘",
		smallsetminus: "∖",
		smashp: "⨳",
		smeparsl: "⧤",
		smid: "∣",
		smile: "⌣",
		smt: "⪪",
		smte: "⪬",
		smtes: "⪬︀",
		SOFTcy: "Ь",
		softcy: "ь",
		sol: "/",
		solb: "⧄",
		solbar: "⌿",
		Sopf: "𝕊",
		sopf: "𝕤",
		spades: "♠",
		spadesuit: "♠",
		spar: "∥",
		sqcap: "⊓",
		sqcaps: "⊓︀",
		sqcup: "⊔",
		sqcups: "⊔︀",
		Sqrt: "√",
		sqsub: "⊏",
		sqsube: "⊑",
		sqsubset: "⊏",
		sqsubseteq: "⊑",
		sqsup: "⊐",
		sqsupe: "⊒",
		sqsupset: "⊐",
		sqsupseteq: "⊒",
		squ: "□",
		Square: "□",
		square: "□",
		SquareIntersection: "⊓",
		SquareSubset: "⊏",
		SquareSubsetEqual: "⊑",
		SquareSuperset: "⊐",
		SquareSupersetEqual: "⊒",
		SquareUnion: "⊔",
		squarf: "▪",
		squf: "▪",
		srarr: "→",
		Sscr: "𝒮",
		sscr: "𝓈",
		ssetmn: "∖",
		ssmile: "⌣",
		sstarf: "⋆",
		Star: "⋆",
		star: "☆",
		starf: "★",
		straightepsilon: "ϵ",
		straightphi: "ϕ",
		strns: "¯",
		Sub: "⋐",
		sub: "⊂",
		subdot: "⪽",
		subE: "⫅",
		sube: "⊆",
		subedot: "⫃",
		submult: "⫁",
		subnE: "⫋",
		subne: "⊊",
		subplus: "⪿",
		subrarr: "⥹",
		Subset: "⋐",
		subset: "⊂",
		subseteq: "⊆",
		subseteqq: "⫅",
		SubsetEqual: "⊆",
		subsetneq: "⊊",
		subsetneqq: "⫋",
		subsim: "⫇",
		subsub: "⫕",
		subsup: "⫓",
		succ: "≻",
		succapprox: "⪸",
		succcurlyeq: "≽",
		Succeeds: "≻",
		SucceedsEqual: "⪰",
		SucceedsSlantEqual: "≽",
		SucceedsTilde: "≿",
		succeq: "⪰",
		succnapprox: "⪺",
		succneqq: "⪶",
		succnsim: "⋩",
		succsim: "≿",
		SuchThat: "∋",
		Sum: "∑",
		sum: "∑",
		sung: "♪",
		Sup: "⋑",
		sup: "⊃",
		sup1: "¹",
		sup2: "²",
		sup3: "³",
		supdot: "⪾",
		supdsub: "⫘",
		supE: "⫆",
		supe: "⊇",
		supedot: "⫄",
		Superset: "⊃",
		SupersetEqual: "⊇",
		suphsol: "⟉",
		suphsub: "⫗",
		suplarr: "⥻",
		supmult: "⫂",
		supnE: "⫌",
		supne: "⊋",
		supplus: "⫀",
		Supset: "⋑",
		supset: "⊃",
		supseteq: "⊇",
		supseteqq: "⫆",
		supsetneq: "⊋",
		supsetneqq: "⫌",
		supsim: "⫈",
		supsub: "⫔",
		supsup: "⫖",
		swarhk: "⤦",
		swArr: "⇙",
		swarr: "↙",
		swarrow: "↙",
		swnwar: "⤪",
		szlig: "ß",
		Tab: "	",
		target: "⌖",
		Tau: "Τ",
		tau: "τ",
		tbrk: "⎴",
		Tcaron: "Ť",
		tcaron: "ť",
		Tcedil: "Ţ",
		tcedil: "ţ",
		Tcy: "Т",
		tcy: "т",
		tdot: "⃛",
		telrec: "⌕",
		Tfr: "𝔗",
		tfr: "𝔱",
		there4: "∴",
		Therefore: "∴",
		therefore: "∴",
		Theta: "Θ",
		theta: "θ",
		thetasym: "ϑ",
		thetav: "ϑ",
		thickapprox: "≈",
		thicksim: "∼",
		ThickSpace: "  ",
		thinsp: " ",
		ThinSpace: " ",
		thkap: "≈",
		thksim: "∼",
		THORN: "Þ",
		thorn: "þ",
		Tilde: "∼",
		tilde: "˜",
		TildeEqual: "≃",
		TildeFullEqual: "≅",
		TildeTilde: "≈",
		times: "×",
		timesb: "⊠",
		timesbar: "⨱",
		timesd: "⨰",
		tint: "∭",
		toea: "⤨",
		top: "⊤",
		topbot: "⌶",
		topcir: "⫱",
		Topf: "𝕋",
		topf: "𝕥",
		topfork: "⫚",
		tosa: "⤩",
		tprime: "‴",
		TRADE: "™",
		trade: "™",
		triangle: "▵",
		triangledown: "▿",
		triangleleft: "◃",
		trianglelefteq: "⊴",
		triangleq: "≜",
		triangleright: "▹",
		trianglerighteq: "⊵",
		tridot: "◬",
		trie: "≜",
		triminus: "⨺",
		TripleDot: "⃛",
		triplus: "⨹",
		trisb: "⧍",
		tritime: "⨻",
		trpezium: "⏢",
		Tscr: "𝒯",
		tscr: "𝓉",
		TScy: "Ц",
		tscy: "ц",
		TSHcy: "Ћ",
		tshcy: "ћ",
		Tstrok: "Ŧ",
		tstrok: "ŧ",
		twixt: "≬",
		twoheadleftarrow: "↞",
		twoheadrightarrow: "↠",
		Uacute: "Ú",
		uacute: "ú",
		Uarr: "↟",
		uArr: "⇑",
		uarr: "↑",
		Uarrocir: "⥉",
		Ubrcy: "Ў",
		ubrcy: "ў",
		Ubreve: "Ŭ",
		ubreve: "ŭ",
		Ucirc: "Û",
		ucirc: "û",
		Ucy: "У",
		ucy: "у",
		udarr: "⇅",
		Udblac: "Ű",
		udblac: "ű",
		udhar: "⥮",
		ufisht: "⥾",
		Ufr: "𝔘",
		ufr: "𝔲",
		Ugrave: "Ù",
		ugrave: "ù",
		uHar: "⥣",
		uharl: "↿",
		uharr: "↾",
		uhblk: "▀",
		ulcorn: "⌜",
		ulcorner: "⌜",
		ulcrop: "⌏",
		ultri: "◸",
		Umacr: "Ū",
		umacr: "ū",
		uml: "¨",
		UnderBar: "_",
		UnderBrace: "⏟",
		UnderBracket: "⎵",
		UnderParenthesis: "⏝",
		Union: "⋃",
		UnionPlus: "⊎",
		Uogon: "Ų",
		uogon: "ų",
		Uopf: "𝕌",
		uopf: "𝕦",
		UpArrow: "↑",
		Uparrow: "⇑",
		uparrow: "↑",
		UpArrowBar: "⤒",
		UpArrowDownArrow: "⇅",
		UpDownArrow: "↕",
		Updownarrow: "⇕",
		updownarrow: "↕",
		UpEquilibrium: "⥮",
		upharpoonleft: "↿",
		upharpoonright: "↾",
		uplus: "⊎",
		UpperLeftArrow: "↖",
		UpperRightArrow: "↗",
		Upsi: "ϒ",
		upsi: "υ",
		upsih: "ϒ",
		Upsilon: "Υ",
		upsilon: "υ",
		UpTee: "⊥",
		UpTeeArrow: "↥",
		upuparrows: "⇈",
		urcorn: "⌝",
		urcorner: "⌝",
		urcrop: "⌎",
		Uring: "Ů",
		uring: "ů",
		urtri: "◹",
		Uscr: "𝒰",
		uscr: "𝓊",
		utdot: "⋰",
		Utilde: "Ũ",
		utilde: "ũ",
		utri: "▵",
		utrif: "▴",
		uuarr: "⇈",
		Uuml: "Ü",
		uuml: "ü",
		uwangle: "⦧",
		vangrt: "⦜",
		varepsilon: "ϵ",
		varkappa: "ϰ",
		varnothing: "∅",
		varphi: "ϕ",
		varpi: "ϖ",
		varpropto: "∝",
		vArr: "⇕",
		varr: "↕",
		varrho: "ϱ",
		varsigma: "ς",
		varsubsetneq: "⊊︀",
		varsubsetneqq: "⫋︀",
		varsupsetneq: "⊋︀",
		varsupsetneqq: "⫌︀",
		vartheta: "ϑ",
		vartriangleleft: "⊲",
		vartriangleright: "⊳",
		Vbar: "⫫",
		vBar: "⫨",
		vBarv: "⫩",
		Vcy: "В",
		vcy: "в",
		VDash: "⊫",
		Vdash: "⊩",
		vDash: "⊨",
		vdash: "⊢",
		Vdashl: "⫦",
		Vee: "⋁",
		vee: "∨",
		veebar: "⊻",
		veeeq: "≚",
		vellip: "⋮",
		Verbar: "‖",
		verbar: "|",
		Vert: "‖",
		vert: "|",
		VerticalBar: "∣",
		VerticalLine: "|",
		VerticalSeparator: "❘",
		VerticalTilde: "≀",
		VeryThinSpace: " ",
		Vfr: "𝔙",
		vfr: "𝔳",
		vltri: "⊲",
		vnsub: "⊂⃒",
		vnsup: "⊃⃒",
		Vopf: "𝕍",
		vopf: "𝕧",
		vprop: "∝",
		vrtri: "⊳",
		Vscr: "𝒱",
		vscr: "𝓋",
		vsubnE: "⫋︀",
		vsubne: "⊊︀",
		vsupnE: "⫌︀",
		vsupne: "⊋︀",
		Vvdash: "⊪",
		vzigzag: "⦚",
		Wcirc: "Ŵ",
		wcirc: "ŵ",
		wedbar: "⩟",
		Wedge: "⋀",
		wedge: "∧",
		wedgeq: "≙",
		weierp: "℘",
		Wfr: "𝔚",
		wfr: "𝔴",
		Wopf: "𝕎",
		wopf: "𝕨",
		wp: "℘",
		wr: "≀",
		wreath: "≀",
		Wscr: "𝒲",
		wscr: "𝓌",
		xcap: "⋂",
		xcirc: "◯",
		xcup: "⋃",
		xdtri: "▽",
		Xfr: "𝔛",
		xfr: "𝔵",
		xhArr: "⟺",
		xharr: "⟷",
		Xi: "Ξ",
		xi: "ξ",
		xlArr: "⟸",
		xlarr: "⟵",
		xmap: "⟼",
		xnis: "⋻",
		xodot: "⨀",
		Xopf: "𝕏",
		xopf: "𝕩",
		xoplus: "⨁",
		xotime: "⨂",
		xrArr: "⟹",
		xrarr: "⟶",
		Xscr: "𝒳",
		xscr: "𝓍",
		xsqcup: "⨆",
		xuplus: "⨄",
		xutri: "△",
		xvee: "⋁",
		xwedge: "⋀",
		Yacute: "Ý",
		yacute: "ý",
		YAcy: "Я",
		yacy: "я",
		Ycirc: "Ŷ",
		ycirc: "ŷ",
		Ycy: "Ы",
		ycy: "ы",
		yen: "¥",
		Yfr: "𝔜",
		yfr: "𝔶",
		YIcy: "Ї",
		yicy: "ї",
		Yopf: "𝕐",
		yopf: "𝕪",
		Yscr: "𝒴",
		yscr: "𝓎",
		YUcy: "Ю",
		yucy: "ю",
		Yuml: "Ÿ",
		yuml: "ÿ",
		Zacute: "Ź",
		zacute: "ź",
		Zcaron: "Ž",
		zcaron: "ž",
		Zcy: "З",
		zcy: "з",
		Zdot: "Ż",
		zdot: "ż",
		zeetrf: "ℨ",
		ZeroWidthSpace: "​",
		Zeta: "Ζ",
		zeta: "ζ",
		Zfr: "ℨ",
		zfr: "𝔷",
		ZHcy: "Ж",
		zhcy: "ж",
		zigrarr: "⇝",
		Zopf: "ℤ",
		zopf: "𝕫",
		Zscr: "𝒵",
		zscr: "𝓏",
		zwj: "‍",
		zwnj: "‌"
	});
	exports.entityMap = exports.HTML_ENTITIES;
}));
// node_modules/@xmldom/xmldom/lib/sax.js
var require_sax = __commonJSMin(((exports) => {
	var conventions = require_conventions();
	var g = require_grammar();
	var errors = require_errors();
	var isHTMLEscapableRawTextElement = conventions.isHTMLEscapableRawTextElement;
	var isHTMLMimeType = conventions.isHTMLMimeType;
	var isHTMLRawTextElement = conventions.isHTMLRawTextElement;
	var hasOwn = conventions.hasOwn;
	var NAMESPACE = conventions.NAMESPACE;
	var ParseError = errors.ParseError;
	var DOMException = errors.DOMException;
	var S_TAG = 0;
	var S_ATTR = 1;
	var S_ATTR_SPACE = 2;
	var S_EQ = 3;
	var S_ATTR_NOQUOT_VALUE = 4;
	var S_ATTR_END = 5;
	var S_TAG_SPACE = 6;
	var S_TAG_CLOSE = 7;
	function XMLReader() {}
	XMLReader.prototype = { parse: function(source, defaultNSMap, entityMap) {
		var domBuilder = this.domBuilder;
		domBuilder.startDocument();
		_copy(defaultNSMap, defaultNSMap = Object.create(null));
		parse(source, defaultNSMap, entityMap, domBuilder, this.errorHandler);
		domBuilder.endDocument();
	} };
	var ENTITY_REG = /&#?\w+;?/g;
	function parse(source, defaultNSMapCopy, entityMap, domBuilder, errorHandler) {
		var isHTML = isHTMLMimeType(domBuilder.mimeType);
		if (source.indexOf(g.UNICODE_REPLACEMENT_CHARACTER) >= 0) errorHandler.warning("Unicode replacement character detected, source encoding issues?");
		function fixedFromCharCode(code) {
			if (code > 65535) {
				code -= 65536;
				var surrogate1 = 55296 + (code >> 10), surrogate2 = 56320 + (code & 1023);
				return String.fromCharCode(surrogate1, surrogate2);
			} else return String.fromCharCode(code);
		}
		function entityReplacer(a) {
			var complete = a[a.length - 1] === ";" ? a : a + ";";
			if (!isHTML && complete !== a) {
				errorHandler.error("EntityRef: expecting ;");
				return a;
			}
			var match = g.Reference.exec(complete);
			if (!match || match[0].length !== complete.length) {
				errorHandler.error("entity not matching Reference production: " + a);
				return a;
			}
			var k = complete.slice(1, -1);
			if (hasOwn(entityMap, k)) return entityMap[k];
			else if (k.charAt(0) === "#") return fixedFromCharCode(parseInt(k.substring(1).replace("x", "0x")));
			else {
				errorHandler.error("entity not found:" + a);
				return a;
			}
		}
		function appendText(end) {
			if (end > start) {
				var xt = source.substring(start, end).replace(ENTITY_REG, entityReplacer);
				locator && position(start);
				domBuilder.characters(xt, 0, end - start);
				start = end;
			}
		}
		var lineStart = 0;
		var lineEnd = 0;
		var linePattern = /\r\n?|\n|$/g;
		var locator = domBuilder.locator;
		function position(p, m) {
			while (p >= lineEnd && (m = linePattern.exec(source))) {
				lineStart = lineEnd;
				lineEnd = m.index + m[0].length;
				locator.lineNumber++;
			}
			locator.columnNumber = p - lineStart + 1;
		}
		var parseStack = [{ currentNSMap: defaultNSMapCopy }];
		var unclosedTags = [];
		var start = 0;
		while (true) {
			try {
				var tagStart = source.indexOf("<", start);
				if (tagStart < 0) {
					if (!isHTML && unclosedTags.length > 0) return errorHandler.fatalError("unclosed xml tag(s): " + unclosedTags.join(", "));
					if (!source.substring(start).match(/^\s*$/)) {
						var doc = domBuilder.doc;
						var text = doc.createTextNode(source.substring(start));
						if (doc.documentElement) return errorHandler.error("Extra content at the end of the document");
						doc.appendChild(text);
						domBuilder.currentElement = text;
					}
					return;
				}
				if (tagStart > start) {
					var fromSource = source.substring(start, tagStart);
					if (!isHTML && unclosedTags.length === 0) {
						fromSource = fromSource.replace(new RegExp(g.S_OPT.source, "g"), "");
						fromSource && errorHandler.error("Unexpected content outside root element: '" + fromSource + "'");
					}
					appendText(tagStart);
				}
				switch (source.charAt(tagStart + 1)) {
					case "/":
						var end = source.indexOf(">", tagStart + 2);
						var tagNameRaw = source.substring(tagStart + 2, end > 0 ? end : void 0);
						if (!tagNameRaw) return errorHandler.fatalError("end tag name missing");
						var endTagNameStrict = g.reg("^", g.QName_group, g.S_OPT, "$");
						var tagNameMatch = end > 0 && endTagNameStrict.exec(tagNameRaw);
						if (!tagNameMatch) {
							var leadingTagNameMatch = end > 0 && g.reg("^", g.QName_group).exec(tagNameRaw);
							if (isHTML && leadingTagNameMatch) {
								errorHandler.warning("end tag name contains invalid trailing characters: \"" + tagNameRaw + "\"");
								tagNameMatch = leadingTagNameMatch;
							} else if (leadingTagNameMatch && new RegExp(endTagNameStrict.source, endTagNameStrict.flags + "m").test(tagNameRaw)) {
								errorHandler.error("end tag name is followed by a line break and trailing content: \"" + tagNameRaw + "\"");
								tagNameMatch = leadingTagNameMatch;
							} else return errorHandler.fatalError("end tag name contains invalid characters: \"" + tagNameRaw + "\"");
						}
						if (!domBuilder.currentElement && !domBuilder.doc.documentElement) return;
						var currentTagName = unclosedTags[unclosedTags.length - 1] || domBuilder.currentElement.tagName || domBuilder.doc.documentElement.tagName || "";
						if (currentTagName !== tagNameMatch[1]) {
							var tagNameLower = tagNameMatch[1].toLowerCase();
							if (!isHTML || currentTagName.toLowerCase() !== tagNameLower) return errorHandler.fatalError("Opening and ending tag mismatch: \"" + currentTagName + "\" != \"" + tagNameRaw + "\"");
						}
						var config = parseStack.pop();
						unclosedTags.pop();
						var localNSMap = config.localNSMap;
						domBuilder.endElement(config.uri, config.localName, currentTagName);
						if (localNSMap) {
							for (var prefix in localNSMap) if (hasOwn(localNSMap, prefix)) domBuilder.endPrefixMapping(prefix);
						}
						end++;
						break;
					case "?":
						locator && position(tagStart);
						end = parseProcessingInstruction(source, tagStart, domBuilder, errorHandler);
						break;
					case "!":
						locator && position(tagStart);
						end = parseDoctypeCommentOrCData(source, tagStart, domBuilder, errorHandler, isHTML);
						break;
					default:
						locator && position(tagStart);
						var el = new ElementAttributes();
						var currentNSMap = parseStack[parseStack.length - 1].currentNSMap;
						var end = parseElementStartPart(source, tagStart, el, currentNSMap, entityReplacer, errorHandler, isHTML);
						var len = el.length;
						if (!el.closed) {
							if (isHTML && conventions.isHTMLVoidElement(el.tagName)) el.closed = true;
							else unclosedTags.push(el.tagName);
						}
						if (locator && len) {
							var locator2 = copyLocator(locator, {});
							for (var i = 0; i < len; i++) {
								var a = el[i];
								position(a.offset);
								a.locator = copyLocator(locator, {});
							}
							domBuilder.locator = locator2;
							if (appendElement(el, domBuilder, currentNSMap)) parseStack.push(el);
							domBuilder.locator = locator;
						} else if (appendElement(el, domBuilder, currentNSMap)) parseStack.push(el);
						if (isHTML && !el.closed) end = parseHtmlSpecialContent(source, end, el.tagName, entityReplacer, domBuilder);
						else end++;
				}
			} catch (e) {
				if (e instanceof ParseError) throw e;
				else if (e instanceof DOMException) return errorHandler.fatalError("Error constructing the DOM: " + e.name + ": " + e.message, e);
				errorHandler.error("element parse error: " + e);
				end = -1;
			}
			if (end > start) start = end;
			else appendText(Math.max(tagStart, start) + 1);
		}
	}
	function copyLocator(f, t) {
		t.lineNumber = f.lineNumber;
		t.columnNumber = f.columnNumber;
		return t;
	}
	function parseElementStartPart(source, start, el, currentNSMap, entityReplacer, errorHandler, isHTML) {
		function addAttribute(qname, value, startIndex) {
			if (hasOwn(el.attributeNames, qname)) return errorHandler.fatalError("Attribute " + qname + " redefined");
			if (!isHTML && value.indexOf("<") >= 0) return errorHandler.fatalError("Unescaped '<' not allowed in attributes values");
			el.addValue(qname, value.replace(/[\t\n\r]/g, " ").replace(ENTITY_REG, entityReplacer), startIndex);
		}
		var attrName;
		var value;
		var p = ++start;
		var s = S_TAG;
		while (true) {
			var c = source.charAt(p);
			if (s === S_TAG && c === "<") throw new Error("unexpected < in tag name: " + source.slice(start, p));
			switch (c) {
				case "=":
					if (s === S_ATTR) {
						attrName = source.slice(start, p);
						s = S_EQ;
					} else if (s === S_ATTR_SPACE) s = S_EQ;
					else throw new Error("attribute equal must after attrName");
					break;
				case "'":
				case "\"":
					if (s === S_EQ || s === S_ATTR) {
						if (s === S_ATTR) {
							errorHandler.warning("attribute value must after \"=\"");
							attrName = source.slice(start, p);
						}
						start = p + 1;
						p = source.indexOf(c, start);
						if (p > 0) {
							value = source.slice(start, p);
							addAttribute(attrName, value, start - 1);
							s = S_ATTR_END;
						} else throw new Error("attribute value no end '" + c + "' match");
					} else if (s == S_ATTR_NOQUOT_VALUE) {
						value = source.slice(start, p);
						addAttribute(attrName, value, start);
						errorHandler.warning("attribute \"" + attrName + "\" missed start quot(" + c + ")!!");
						start = p + 1;
						s = S_ATTR_END;
					} else throw new Error("attribute value must after \"=\"");
					break;
				case "/":
					switch (s) {
						case S_TAG: el.setTagName(source.slice(start, p));
						case S_ATTR_END:
						case S_TAG_SPACE:
						case S_TAG_CLOSE:
							s = S_TAG_CLOSE;
							el.closed = true;
						case S_ATTR_NOQUOT_VALUE:
						case S_ATTR: break;
						case S_ATTR_SPACE:
							el.closed = true;
							break;
						default: throw new Error("attribute invalid close char('/')");
					}
					break;
				case "":
					errorHandler.error("unexpected end of input");
					if (s == S_TAG) el.setTagName(source.slice(start, p));
					return p;
				case ">":
					switch (s) {
						case S_TAG: el.setTagName(source.slice(start, p));
						case S_ATTR_END:
						case S_TAG_SPACE:
						case S_TAG_CLOSE: break;
						case S_ATTR_NOQUOT_VALUE:
						case S_ATTR:
							value = source.slice(start, p);
							if (value.slice(-1) === "/") {
								el.closed = true;
								value = value.slice(0, -1);
							}
						case S_ATTR_SPACE:
							if (s === S_ATTR_SPACE) value = attrName;
							if (s == S_ATTR_NOQUOT_VALUE) {
								errorHandler.warning("attribute \"" + value + "\" missed quot(\")!");
								addAttribute(attrName, value, start);
							} else {
								if (!isHTML) errorHandler.warning("attribute \"" + value + "\" missed value!! \"" + value + "\" instead!!");
								addAttribute(value, value, start);
							}
							break;
						case S_EQ: if (!isHTML) return errorHandler.fatalError("AttValue: ' or \" expected");
					}
					return p;
				case "": c = " ";
				default: if (c <= " ") switch (s) {
					case S_TAG:
						el.setTagName(source.slice(start, p));
						s = S_TAG_SPACE;
						break;
					case S_ATTR:
						attrName = source.slice(start, p);
						s = S_ATTR_SPACE;
						break;
					case S_ATTR_NOQUOT_VALUE:
						var value = source.slice(start, p);
						errorHandler.warning("attribute \"" + value + "\" missed quot(\")!!");
						addAttribute(attrName, value, start);
					case S_ATTR_END: s = S_TAG_SPACE;
				}
				else switch (s) {
					case S_ATTR_SPACE:
						if (!isHTML) errorHandler.warning("attribute \"" + attrName + "\" missed value!! \"" + attrName + "\" instead2!!");
						addAttribute(attrName, attrName, start);
						start = p;
						s = S_ATTR;
						break;
					case S_ATTR_END: errorHandler.warning("attribute space is required\"" + attrName + "\"!!");
					case S_TAG_SPACE:
						s = S_ATTR;
						start = p;
						break;
					case S_EQ:
						s = S_ATTR_NOQUOT_VALUE;
						start = p;
						break;
					case S_TAG_CLOSE: throw new Error("elements closed character '/' and '>' must be connected to");
				}
			}
			p++;
		}
	}
	function appendElement(el, domBuilder, currentNSMap) {
		var tagName = el.tagName;
		var localNSMap = null;
		var i = el.length;
		while (i--) {
			var a = el[i];
			var qName = a.qName;
			var value = a.value;
			var nsp = qName.indexOf(":");
			if (nsp > 0) {
				var prefix = a.prefix = qName.slice(0, nsp);
				var localName = qName.slice(nsp + 1);
				var nsPrefix = prefix === "xmlns" && localName;
			} else {
				localName = qName;
				prefix = null;
				nsPrefix = qName === "xmlns" && "";
			}
			a.localName = localName;
			if (nsPrefix !== false) {
				if (localNSMap == null) {
					localNSMap = Object.create(null);
					currentNSMap = Object.create(currentNSMap);
				}
				currentNSMap[nsPrefix] = localNSMap[nsPrefix] = value;
				a.uri = NAMESPACE.XMLNS;
				domBuilder.startPrefixMapping(nsPrefix, value);
			}
		}
		var i = el.length;
		while (i--) {
			a = el[i];
			if (a.prefix) {
				if (a.prefix === "xml") a.uri = NAMESPACE.XML;
				if (a.prefix !== "xmlns") a.uri = currentNSMap[a.prefix];
			}
		}
		var nsp = tagName.indexOf(":");
		if (nsp > 0) {
			prefix = el.prefix = tagName.slice(0, nsp);
			localName = el.localName = tagName.slice(nsp + 1);
		} else {
			prefix = null;
			localName = el.localName = tagName;
		}
		var ns = el.uri = currentNSMap[prefix || ""];
		domBuilder.startElement(ns, localName, tagName, el);
		if (el.closed) {
			domBuilder.endElement(ns, localName, tagName);
			if (localNSMap) {
				for (prefix in localNSMap) if (hasOwn(localNSMap, prefix)) domBuilder.endPrefixMapping(prefix);
			}
		} else {
			el.currentNSMap = currentNSMap;
			el.localNSMap = localNSMap;
			return true;
		}
	}
	function parseHtmlSpecialContent(source, elStartEnd, tagName, entityReplacer, domBuilder) {
		var isEscapableRaw = isHTMLEscapableRawTextElement(tagName);
		if (isEscapableRaw || isHTMLRawTextElement(tagName)) {
			var closeTag = new RegExp("</" + tagName.replace(/[.*+?^${}()|[\]\\]/g, "\\$&") + ">", "ig");
			closeTag.lastIndex = elStartEnd;
			var match = closeTag.exec(source);
			var elEndStart = match ? match.index : -1;
			if (elEndStart < 0) return elStartEnd + 1;
			var text = source.substring(elStartEnd + 1, elEndStart);
			if (isEscapableRaw) text = text.replace(ENTITY_REG, entityReplacer);
			domBuilder.characters(text, 0, text.length);
			return elEndStart;
		}
		return elStartEnd + 1;
	}
	function _copy(source, target) {
		for (var n in source) if (hasOwn(source, n)) target[n] = source[n];
	}
	function parseUtils(source, start) {
		var index = start;
		function char(n) {
			n = n || 0;
			return source.charAt(index + n);
		}
		function skip(n) {
			n = n || 1;
			index += n;
		}
		function skipBlanks() {
			var blanks = 0;
			while (index < source.length) {
				var c = char();
				if (c !== " " && c !== "\n" && c !== "	" && c !== "\r") return blanks;
				blanks++;
				skip();
			}
			return -1;
		}
		function substringFromIndex() {
			return source.substring(index);
		}
		function substringStartsWith(text) {
			return source.substring(index, index + text.length) === text;
		}
		function substringStartsWithCaseInsensitive(text) {
			return source.substring(index, index + text.length).toUpperCase() === text.toUpperCase();
		}
		function getMatch(args) {
			var match = g.reg("^", args).exec(substringFromIndex());
			if (match) {
				skip(match[0].length);
				return match[0];
			}
			return null;
		}
		return {
			char,
			getIndex: function() {
				return index;
			},
			getMatch,
			getSource: function() {
				return source;
			},
			skip,
			skipBlanks,
			substringFromIndex,
			substringStartsWith,
			substringStartsWithCaseInsensitive
		};
	}
	function parseDoctypeInternalSubset(p, errorHandler) {
		function parsePI(p, errorHandler) {
			var match = g.PI.exec(p.substringFromIndex());
			if (!match) return errorHandler.fatalError("processing instruction is not well-formed at position " + p.getIndex());
			if (match[1].toLowerCase() === "xml") return errorHandler.fatalError("xml declaration is only allowed at the start of the document, but found at position " + p.getIndex());
			p.skip(match[0].length);
			return match[0];
		}
		var source = p.getSource();
		if (p.char() === "[") {
			p.skip(1);
			var intSubsetStart = p.getIndex();
			while (p.getIndex() < source.length) {
				p.skipBlanks();
				if (p.char() === "]") {
					var internalSubset = source.substring(intSubsetStart, p.getIndex());
					p.skip(1);
					return internalSubset;
				}
				var current = null;
				if (p.char() === "<" && p.char(1) === "!") switch (p.char(2)) {
					case "E":
						if (p.char(3) === "L") current = p.getMatch(g.elementdecl);
						else if (p.char(3) === "N") current = p.getMatch(g.EntityDecl);
						break;
					case "A":
						current = p.getMatch(g.AttlistDecl);
						break;
					case "N":
						current = p.getMatch(g.NotationDecl);
						break;
					case "-": current = p.getMatch(g.Comment);
				}
				else if (p.char() === "<" && p.char(1) === "?") current = parsePI(p, errorHandler);
				else if (p.char() === "%") current = p.getMatch(g.PEReference);
				else return errorHandler.fatalError("Error detected in Markup declaration");
				if (!current) return errorHandler.fatalError("Error in internal subset at position " + p.getIndex());
			}
			return errorHandler.fatalError("doctype internal subset is not well-formed, missing ]");
		}
	}
	function parseDoctypeCommentOrCData(source, start, domBuilder, errorHandler, isHTML) {
		var p = parseUtils(source, start);
		switch (isHTML ? p.char(2).toUpperCase() : p.char(2)) {
			case "-":
				var comment = p.getMatch(g.Comment);
				if (comment) {
					domBuilder.comment(comment, g.COMMENT_START.length, comment.length - g.COMMENT_START.length - g.COMMENT_END.length);
					return p.getIndex();
				} else return errorHandler.fatalError("comment is not well-formed at position " + p.getIndex());
			case "[":
				var cdata = p.getMatch(g.CDSect);
				if (cdata) {
					if (!isHTML && !domBuilder.currentElement) return errorHandler.fatalError("CDATA outside of element");
					domBuilder.startCDATA();
					domBuilder.characters(cdata, g.CDATA_START.length, cdata.length - g.CDATA_START.length - g.CDATA_END.length);
					domBuilder.endCDATA();
					return p.getIndex();
				} else return errorHandler.fatalError("Invalid CDATA starting at position " + start);
			case "D":
				if (domBuilder.doc && domBuilder.doc.documentElement) return errorHandler.fatalError("Doctype not allowed inside or after documentElement at position " + p.getIndex());
				if (isHTML ? !p.substringStartsWithCaseInsensitive(g.DOCTYPE_DECL_START) : !p.substringStartsWith(g.DOCTYPE_DECL_START)) return errorHandler.fatalError("Expected " + g.DOCTYPE_DECL_START + " at position " + p.getIndex());
				p.skip(g.DOCTYPE_DECL_START.length);
				if (p.skipBlanks() < 1) return errorHandler.fatalError("Expected whitespace after " + g.DOCTYPE_DECL_START + " at position " + p.getIndex());
				var doctype = {
					name: void 0,
					publicId: void 0,
					systemId: void 0,
					internalSubset: void 0
				};
				doctype.name = p.getMatch(g.Name);
				if (!doctype.name) return errorHandler.fatalError("doctype name missing or contains unexpected characters at position " + p.getIndex());
				if (isHTML && doctype.name.toLowerCase() !== "html") errorHandler.warning("Unexpected DOCTYPE in HTML document at position " + p.getIndex());
				p.skipBlanks();
				if (p.substringStartsWith(g.PUBLIC) || p.substringStartsWith(g.SYSTEM)) {
					var match = g.ExternalID_match.exec(p.substringFromIndex());
					if (!match) return errorHandler.fatalError("doctype external id is not well-formed at position " + p.getIndex());
					if (match.groups.SystemLiteralOnly !== void 0) doctype.systemId = match.groups.SystemLiteralOnly;
					else {
						doctype.systemId = match.groups.SystemLiteral;
						doctype.publicId = match.groups.PubidLiteral;
					}
					p.skip(match[0].length);
				} else if (isHTML && p.substringStartsWithCaseInsensitive(g.SYSTEM)) {
					p.skip(g.SYSTEM.length);
					if (p.skipBlanks() < 1) return errorHandler.fatalError("Expected whitespace after " + g.SYSTEM + " at position " + p.getIndex());
					doctype.systemId = p.getMatch(g.ABOUT_LEGACY_COMPAT_SystemLiteral);
					if (!doctype.systemId) return errorHandler.fatalError("Expected " + g.ABOUT_LEGACY_COMPAT + " in single or double quotes after " + g.SYSTEM + " at position " + p.getIndex());
				}
				if (isHTML && doctype.systemId && !g.ABOUT_LEGACY_COMPAT_SystemLiteral.test(doctype.systemId)) errorHandler.warning("Unexpected doctype.systemId in HTML document at position " + p.getIndex());
				if (!isHTML) {
					p.skipBlanks();
					doctype.internalSubset = parseDoctypeInternalSubset(p, errorHandler);
				}
				p.skipBlanks();
				if (p.char() !== ">") return errorHandler.fatalError("doctype not terminated with > at position " + p.getIndex());
				p.skip(1);
				domBuilder.startDTD(doctype.name, doctype.publicId, doctype.systemId, doctype.internalSubset);
				domBuilder.endDTD();
				return p.getIndex();
			default: return errorHandler.fatalError("Not well-formed XML starting with \"<!\" at position " + start);
		}
	}
	function parseProcessingInstruction(source, start, domBuilder, errorHandler) {
		var match = source.substring(start).match(g.PI);
		if (!match) return errorHandler.fatalError("Invalid processing instruction starting at position " + start);
		if (match[1].toLowerCase() === "xml") {
			if (start > 0) return errorHandler.fatalError("processing instruction at position " + start + " is an xml declaration which is only at the start of the document");
			if (!g.XMLDecl.test(source.substring(start))) return errorHandler.fatalError("xml declaration is not well-formed");
		}
		domBuilder.processingInstruction(match[1], match[2]);
		return start + match[0].length;
	}
	function ElementAttributes() {
		this.attributeNames = Object.create(null);
	}
	ElementAttributes.prototype = {
		setTagName: function(tagName) {
			if (!g.QName_exact.test(tagName)) throw new Error("invalid tagName:" + tagName);
			this.tagName = tagName;
		},
		addValue: function(qName, value, offset) {
			if (!g.QName_exact.test(qName)) throw new Error("invalid attribute:" + qName);
			this.attributeNames[qName] = this.length;
			this[this.length++] = {
				qName,
				value,
				offset
			};
		},
		length: 0,
		getLocalName: function(i) {
			return this[i].localName;
		},
		getLocator: function(i) {
			return this[i].locator;
		},
		getQName: function(i) {
			return this[i].qName;
		},
		getURI: function(i) {
			return this[i].uri;
		},
		getValue: function(i) {
			return this[i].value;
		}
	};
	exports.XMLReader = XMLReader;
	exports.parseUtils = parseUtils;
	exports.parseDoctypeCommentOrCData = parseDoctypeCommentOrCData;
}));
// node_modules/@xmldom/xmldom/lib/dom-parser.js
var require_dom_parser = __commonJSMin(((exports) => {
	var conventions = require_conventions();
	var dom = require_dom();
	var errors = require_errors();
	var entities = require_entities();
	var sax = require_sax();
	var DOMImplementation = dom.DOMImplementation;
	var hasDefaultHTMLNamespace = conventions.hasDefaultHTMLNamespace;
	var isHTMLMimeType = conventions.isHTMLMimeType;
	var isValidMimeType = conventions.isValidMimeType;
	var MIME_TYPE = conventions.MIME_TYPE;
	var NAMESPACE = conventions.NAMESPACE;
	var ParseError = errors.ParseError;
	var XMLReader = sax.XMLReader;
	function normalizeLineEndings(input) {
		return input.replace(/\r[\n\u0085]/g, "\n").replace(/[\r\u0085\u2028\u2029]/g, "\n");
	}
	function DOMParser(options) {
		options = options || {};
		if (options.locator === void 0) options.locator = true;
		this.assign = options.assign || conventions.assign;
		this.domHandler = options.domHandler || DOMHandler;
		this.onError = options.onError || options.errorHandler;
		if (options.errorHandler && typeof options.errorHandler !== "function") throw new TypeError("errorHandler object is no longer supported, switch to onError!");
		else if (options.errorHandler) options.errorHandler("warning", "The `errorHandler` option has been deprecated, use `onError` instead!", this);
		this.normalizeLineEndings = options.normalizeLineEndings || normalizeLineEndings;
		this.locator = !!options.locator;
		this.xmlns = this.assign(Object.create(null), options.xmlns);
	}
	DOMParser.prototype.parseFromString = function(source, mimeType) {
		if (!isValidMimeType(mimeType)) throw new TypeError("DOMParser.parseFromString: the provided mimeType \"" + mimeType + "\" is not valid.");
		var defaultNSMap = this.assign(Object.create(null), this.xmlns);
		var entityMap = entities.XML_ENTITIES;
		var defaultNamespace = defaultNSMap[""] || null;
		if (hasDefaultHTMLNamespace(mimeType)) {
			entityMap = entities.HTML_ENTITIES;
			defaultNamespace = NAMESPACE.HTML;
		} else if (mimeType === MIME_TYPE.XML_SVG_IMAGE) defaultNamespace = NAMESPACE.SVG;
		defaultNSMap[""] = defaultNamespace;
		defaultNSMap.xml = defaultNSMap.xml || NAMESPACE.XML;
		var domBuilder = new this.domHandler({
			mimeType,
			defaultNamespace,
			onError: this.onError
		});
		var locator = this.locator ? {} : void 0;
		if (this.locator) domBuilder.setDocumentLocator(locator);
		var sax = new XMLReader();
		sax.errorHandler = domBuilder;
		sax.domBuilder = domBuilder;
		if (!conventions.isHTMLMimeType(mimeType) && typeof source !== "string") sax.errorHandler.fatalError("source is not a string");
		sax.parse(this.normalizeLineEndings(String(source)), defaultNSMap, entityMap);
		if (!domBuilder.doc.documentElement) sax.errorHandler.fatalError("missing root element");
		return domBuilder.doc;
	};
	function DOMHandler(options) {
		var opt = options || {};
		this.mimeType = opt.mimeType || MIME_TYPE.XML_APPLICATION;
		this.defaultNamespace = opt.defaultNamespace || null;
		this.cdata = false;
		this.currentElement = void 0;
		this.doc = void 0;
		this.locator = void 0;
		this.onError = opt.onError;
	}
	function position(locator, node) {
		node.lineNumber = locator.lineNumber;
		node.columnNumber = locator.columnNumber;
	}
	DOMHandler.prototype = {
		startDocument: function() {
			var impl = new DOMImplementation();
			this.doc = isHTMLMimeType(this.mimeType) ? impl.createHTMLDocument(false) : impl.createDocument(this.defaultNamespace, "");
		},
		startElement: function(namespaceURI, localName, qName, attrs) {
			var doc = this.doc;
			var el = doc.createElementNS(namespaceURI, qName || localName);
			var len = attrs.length;
			appendElement(this, el);
			this.currentElement = el;
			this.locator && position(this.locator, el);
			for (var i = 0; i < len; i++) {
				var namespaceURI = attrs.getURI(i);
				var value = attrs.getValue(i);
				var qName = attrs.getQName(i);
				var attr = doc.createAttributeNS(namespaceURI, qName);
				this.locator && position(attrs.getLocator(i), attr);
				attr.value = attr.nodeValue = value;
				el.setAttributeNode(attr);
			}
		},
		endElement: function(namespaceURI, localName, qName) {
			this.currentElement = this.currentElement.parentNode;
		},
		startPrefixMapping: function(prefix, uri) {},
		endPrefixMapping: function(prefix) {},
		processingInstruction: function(target, data) {
			var ins = this.doc.createProcessingInstruction(target, data);
			this.locator && position(this.locator, ins);
			appendElement(this, ins);
		},
		ignorableWhitespace: function(ch, start, length) {},
		characters: function(chars, start, length) {
			chars = _toString.apply(this, arguments);
			if (chars) {
				if (this.cdata) var charNode = this.doc.createCDATASection(chars);
				else var charNode = this.doc.createTextNode(chars);
				if (this.currentElement) this.currentElement.appendChild(charNode);
				else if (/^\s*$/.test(chars)) this.doc.appendChild(charNode);
				this.locator && position(this.locator, charNode);
			}
		},
		skippedEntity: function(name) {},
		endDocument: function() {
			this.doc.normalize();
		},
		setDocumentLocator: function(locator) {
			if (locator) locator.lineNumber = 0;
			this.locator = locator;
		},
		comment: function(chars, start, length) {
			chars = _toString.apply(this, arguments);
			var comm = this.doc.createComment(chars);
			this.locator && position(this.locator, comm);
			appendElement(this, comm);
		},
		startCDATA: function() {
			this.cdata = true;
		},
		endCDATA: function() {
			this.cdata = false;
		},
		startDTD: function(name, publicId, systemId, internalSubset) {
			var impl = this.doc.implementation;
			if (impl && impl.createDocumentType) {
				var dt = impl.createDocumentType(name, publicId, systemId, internalSubset);
				this.locator && position(this.locator, dt);
				appendElement(this, dt);
				this.doc.doctype = dt;
			}
		},
		reportError: function(level, message) {
			if (typeof this.onError === "function") try {
				this.onError(level, message, this);
			} catch (e) {
				throw new ParseError("Reporting " + level + " \"" + message + "\" caused " + e, this.locator);
			}
			else console.error("[xmldom " + level + "]	" + message, _locator(this.locator));
		},
		warning: function(message) {
			this.reportError("warning", message);
		},
		error: function(message) {
			this.reportError("error", message);
		},
		fatalError: function(message, cause) {
			this.reportError("fatalError", message);
			throw new ParseError(message, this.locator, cause);
		}
	};
	function _locator(l) {
		if (l) return "\n@#[line:" + l.lineNumber + ",col:" + l.columnNumber + "]";
	}
	function _toString(chars, start, length) {
		if (typeof chars == "string") return chars.substr(start, length);
		else {
			if (chars.length >= start + length || start) return new java.lang.String(chars, start, length) + "";
			return chars;
		}
	}
	"endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(/\w+/g, function(key) {
		DOMHandler.prototype[key] = function() {
			return null;
		};
	});
	function appendElement(handler, node) {
		if (!handler.currentElement) handler.doc.appendChild(node);
		else handler.currentElement.appendChild(node);
	}
	function onErrorStopParsing(level) {
		if (level === "error") throw "onErrorStopParsing";
	}
	function onWarningStopParsing() {
		throw "onWarningStopParsing";
	}
	exports.__DOMHandler = DOMHandler;
	exports.DOMParser = DOMParser;
	exports.normalizeLineEndings = normalizeLineEndings;
	exports.onErrorStopParsing = onErrorStopParsing;
	exports.onWarningStopParsing = onWarningStopParsing;
}));
// package.json
var import_lib = __commonJSMin(((exports) => {
	var conventions = require_conventions();
	exports.assign = conventions.assign;
	exports.hasDefaultHTMLNamespace = conventions.hasDefaultHTMLNamespace;
	exports.isHTMLMimeType = conventions.isHTMLMimeType;
	exports.isValidMimeType = conventions.isValidMimeType;
	exports.MIME_TYPE = conventions.MIME_TYPE;
	exports.NAMESPACE = conventions.NAMESPACE;
	var errors = require_errors();
	exports.DOMException = errors.DOMException;
	exports.DOMExceptionName = errors.DOMExceptionName;
	exports.ExceptionCode = errors.ExceptionCode;
	exports.ParseError = errors.ParseError;
	var dom = require_dom();
	exports.Attr = dom.Attr;
	exports.CDATASection = dom.CDATASection;
	exports.CharacterData = dom.CharacterData;
	exports.Comment = dom.Comment;
	exports.Document = dom.Document;
	exports.DocumentFragment = dom.DocumentFragment;
	exports.DocumentType = dom.DocumentType;
	exports.DOMImplementation = dom.DOMImplementation;
	exports.Element = dom.Element;
	exports.Entity = dom.Entity;
	exports.EntityReference = dom.EntityReference;
	exports.LiveNodeList = dom.LiveNodeList;
	exports.NamedNodeMap = dom.NamedNodeMap;
	exports.Node = dom.Node;
	exports.NodeList = dom.NodeList;
	exports.Notation = dom.Notation;
	exports.ProcessingInstruction = dom.ProcessingInstruction;
	exports.Text = dom.Text;
	exports.XMLSerializer = dom.XMLSerializer;
	var domParser = require_dom_parser();
	exports.DOMParser = domParser.DOMParser;
	exports.normalizeLineEndings = domParser.normalizeLineEndings;
	exports.onErrorStopParsing = domParser.onErrorStopParsing;
	exports.onWarningStopParsing = domParser.onWarningStopParsing;
}))();
var package_default = {
	name: "jobcenter-news",
	version: "0.1.0",
	description: "An accessible news list and article view for municipal web sites: one web component in one ES module, in German and English, in Alltagssprache, Einfache Sprache and Leichte Sprache.",
	keywords: [
		"web-component",
		"custom-element",
		"news",
		"json-feed",
		"accessibility",
		"leichte-sprache",
		"jobcenter"
	],
	license: "EUPL-1.2",
	type: "module",
	sideEffects: [
		"./dist/jobcenter-news.js",
		"./lib/src/index.js",
		"./lib/src/define.js",
		"./lib/locales/*.js",
		"./dist/locales/*.js",
		"./src/index.ts",
		"./src/define.ts"
	],
	exports: {
		".": {
			"types": "./lib/src/index.d.ts",
			"default": "./lib/src/index.js"
		},
		"./element": {
			"types": "./lib/src/jobcenter-news.d.ts",
			"default": "./lib/src/jobcenter-news.js"
		},
		"./locales/*": {
			"types": "./lib/locales/*.d.ts",
			"default": "./lib/locales/*.js"
		},
		"./custom-elements.json": "./custom-elements.json",
		"./feed.schema.json": "./src/feeds/feed.schema.json",
		"./dist/jobcenter-news.js": "./dist/jobcenter-news.js"
	},
	main: "./lib/src/index.js",
	types: "./lib/src/index.d.ts",
	unpkg: "./dist/jobcenter-news.js",
	jsdelivr: "./dist/jobcenter-news.js",
	customElements: "custom-elements.json",
	bin: { "jobcenter-news": "bin/jobcenter-news.mjs" },
	files: [
		"bin",
		"dist",
		"lib",
		"src/feeds/feed.schema.json",
		"custom-elements.json",
		"README.de.md",
		"CHANGELOG.md",
		"SECURITY.md",
		"THIRD-PARTY.md",
		"sbom.cdx.json"
	],
	engines: { "node": ">=20" },
	scripts: {
		"start": "node demo/serve.mjs",
		"test": "node tests/run.mjs",
		"test:quick": "node tests/run.mjs --quick",
		"build": "npm run build:manifest && npm run build:module && npm run build:lib && npm run build:checker",
		"build:manifest": "cem analyze --config tests/cem.config.mjs",
		"build:module": "vite build && node tests/tools/build-locales.mjs",
		"build:lib": "node tests/tools/build-lib.mjs",
		"build:checker": "node tests/tools/build-checker.mjs",
		"types": "tsc --noEmit && tsc -p src/checker && tsc -p tests",
		"lint": "npm run lint:code && npm run lint:styles && npm run lint:format",
		"lint:code": "eslint -c tests/eslint.config.mjs --max-warnings 0 src tests demo vite.config.ts",
		"lint:styles": "stylelint -c tests/stylelint.config.mjs \"src/**/*.ts\"",
		"lint:format": "prettier --check \"*.{json,ts}\" \"{src,tests}/**/*.{ts,mjs,json}\" \"demo/*.mjs\" \"!tests/fixtures\" \"!custom-elements.json\" \"!sbom.cdx.json\"",
		"format": "prettier --write \"*.{json,ts}\" \"{src,tests}/**/*.{ts,mjs,json}\" \"demo/*.mjs\" \"!tests/fixtures\" \"!custom-elements.json\" \"!sbom.cdx.json\"",
		"bench": "node tests/bench/glossary.mjs",
		"size": "node tests/tools/size.mjs",
		"supply": "node tests/tools/supply.mjs --write",
		"readme": "node tests/tools/readme-tables.mjs",
		"localize:extract": "lit-localize extract --config locales/lit-localize.json",
		"localize:build": "lit-localize build --config locales/lit-localize.json",
		"prepack": "npm run build"
	},
	dependencies: {
		"@lit/localize": "^0.12.2",
		"dompurify": "^3.4.18",
		"lit": "^3.3.3"
	},
	devDependencies: {
		"@custom-elements-manifest/analyzer": "^0.11.0",
		"@lit/localize-tools": "^0.8.2",
		"@open-wc/testing": "^5.0.0",
		"@types/mocha": "^10.0.10",
		"@types/node": "^24.0.0",
		"@types/trusted-types": "^2.0.7",
		"@web/dev-server-esbuild": "^2.0.0",
		"@web/test-runner": "^1.0.0",
		"@web/test-runner-commands": "^1.0.1",
		"@web/test-runner-puppeteer": "^1.0.1",
		"@web/test-runner-webdriver": "^1.0.0",
		"@xmldom/xmldom": "^0.9.12",
		"ajv": "^8.20.0",
		"axe-core": "^4.14.1",
		"eslint": "^10.15.0",
		"eslint-plugin-compat": "^7.0.2",
		"eslint-plugin-lit": "^2.3.1",
		"eslint-plugin-lit-a11y": "^5.1.1",
		"eslint-plugin-wc": "^3.1.0",
		"fast-check": "^4.10.2",
		"lightningcss": "^1.33.0",
		"magic-string": "^0.30.0",
		"node": "^24.0.0",
		"postcss-lit": "^1.4.1",
		"prettier": "^3.10.1",
		"puppeteer-core": "^25.16.0",
		"stylelint": "^18.0.0",
		"stylelint-no-unsupported-browser-features": "^8.1.2",
		"terser": "^5.51.2",
		"typescript": "~6.0.3",
		"typescript-eslint": "^8.73.0",
		"vite": "^8.3.8"
	},
	overrides: { "rollup": "4.65.0" },
	allowScripts: {
		"node": true,
		"esbuild": true,
		"rs-module-lexer": true,
		"edgedriver": false,
		"geckodriver": false,
		"puppeteer": false
	},
	puppeteer: { "skipDownload": true },
	browserslist: [
		"safari 15.4",
		"ios_saf 15.4",
		"chrome 100",
		"firefox 115"
	],
	prettier: {
		"printWidth": 120,
		"singleQuote": true
	}
};
// src/feeds/decode.ts
function decode(bytes, contentType = "") {
	const as = (label, fatal) => {
		try {
			return label && new TextDecoder(label, { fatal }).decode(bytes);
		} catch {
			return;
		}
	};
	const mark = bytes[0] === 254 ? "utf-16be" : bytes[0] === 255 ? "utf-16le" : void 0;
	if (mark) return as(mark, false);
	const strict = as("utf-8", true);
	if (strict !== void 0) return strict;
	const declared = [as("windows-1252", false).slice(0, 200), contentType ?? ""].map((text) => /(?:encoding|charset)\s*=\s*["']?([\w.:-]+)/i.exec(text)?.[1]).find((label) => !/^(utf|ucs|unicode)/i.test(label ?? "") && as(label, false));
	const lenient = as("utf-8", false);
	const count = (units) => lenient.match(units)?.length ?? 0;
	const isUtf8 = count(/[^\0-\x7f\ufffd]/g) > count(/\ufffd/g);
	return as(declared ?? (isUtf8 ? "utf-8" : "windows-1252"), false);
}
// src/articles/article.ts
var LEVELS = [
	"standard",
	"plain",
	"easy"
];
// src/articles/language.ts
function parseLanguage(tag) {
	const subtags = tag.trim().replace(/_/g, "-").toLowerCase().split("-");
	const plain = subtags.filter((subtag) => subtag !== "simple");
	try {
		const language = Intl.getCanonicalLocales(plain.join("-"))[0];
		return language ? {
			language,
			level: plain.length < subtags.length ? "easy" : void 0
		} : void 0;
	} catch {
		return;
	}
}
var primary = (tag) => tag.split("-", 1)[0].toLowerCase();
// src/articles/text.ts
var NAMED = new Map(Object.entries({
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	nbsp: "\xA0",
	shy: "­",
	szlig: "ß",
	ndash: "–",
	mdash: "—",
	bdquo: "„",
	ldquo: "“",
	rdquo: "”",
	sbquo: "‚",
	lsquo: "‘",
	rsquo: "’",
	laquo: "«",
	raquo: "»",
	hellip: "…",
	euro: "€",
	sect: "§",
	middot: "·",
	bull: "•",
	uml: "̈",
	acute: "́",
	grave: "̀",
	circ: "̂",
	cedil: "̧"
}));
var decodeEntities = (text) => text.replace(/&(#?)(x?)(\w{1,8});/gi, (reference, isNumber, isHex, name) => {
	const mark = NAMED.get(name.slice(1)) ?? "";
	if (!isNumber) return NAMED.get(isHex + name) ?? (mark >= "̀" && mark <= "̧" ? (name[0] + mark).normalize() : reference);
	const code = parseInt(name, isHex ? 16 : 10);
	if (code > 127 && code < 160) return new TextDecoder("windows-1252").decode(Uint8Array.of(code));
	return code < 1114112 ? String.fromCodePoint(code) : reference;
});
var INLINE$1 = /^<\/?(a|abbr|b|bdi|bdo|cite|code|em|font|i|kbd|mark|q|s|small|span|strong|sub|sup|time|u|var|wbr)\b/i;
var MARKUP = /<!--(?:-?>|[^]*?(?:-->|$))|<(script|style|template|iframe|noscript|select|textarea|title|video|audio|object)\b[^]*?(?:<\/\1\b[^>]*>?|$)|<[a-z!?/][^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*){0,999}(?:["'][^>]*)?(?:>|$)/gi;
var textOfHtml = (html) => cleanText(decodeEntities(html.replace(MARKUP, (tag) => INLINE$1.test(tag) ? "" : " ")));
var cleanText = (text) => text.replace(/[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g, (unit) => unit[1] ? unit : "�").replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g, "").replace(/[\t\n\f\r ]+/g, " ").trim();
function excerpt(text, length) {
	if (text.length <= length) return text;
	const cut = text.slice(0, length);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), length / 2)).replace(/[\s,;:–\ud800-\udbff-]+$/, "")} …`;
}
// src/feeds/errors.ts
var FeedError = class extends Error {
	constructor(code, message, url, status) {
		super(`${message} (${url})`);
		this.code = code;
		this.url = url;
		this.status = status;
		this.name = "FeedError";
	}
};
// src/feeds/json.ts
function get(value, path) {
	let found = value;
	for (const name of path.split(".")) {
		if (typeof found !== "object" || !found || !Object.hasOwn(found, name)) return void 0;
		found = found[name];
	}
	return found ?? void 0;
}
function pick(value, paths) {
	for (const path of paths.split(" ")) {
		const found = get(value, path);
		if (found !== void 0 && found !== "") return found;
	}
}
var list = (value) => Array.isArray(value) ? value : value === void 0 || value === null ? [] : [value];
// src/articles/dates.ts
var MINUTE = 6e4;
var HOUR = 60 * MINUTE;
var DAY = 24 * HOUR;
var ISO = /^([1-9]\d{3}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?:(:\d\d)(?:[.,]\d+)?)? ?(?:(z)|([+-])([0-2]\d):?([0-5]\d)?)?)?$/i;
var clockChange = (year, month) => {
	const lastDay = new Date(Date.UTC(year, month + 1, 0));
	return lastDay.getTime() - lastDay.getUTCDay() * DAY + HOUR;
};
function berlinOffset(instant) {
	const year = new Date(instant).getUTCFullYear();
	return instant >= clockChange(year, 2) && instant < clockChange(year, 9) ? 2 * HOUR : HOUR;
}
var berlinInstant = (wall) => wall - berlinOffset(wall - HOUR);
var MONTHS = /^(?:(j[aä]n)|(feb)|(m[aäe]*r)|(apr)|(ma[iy])|(jun)|(jul)|(aug)|(sep)|(o[ck]t)|(nov)|(de[cz]))/i;
var WORDS = /^(?:[a-z]+(?:[.,]+ ?| ))?(?:(\d\d?)(?:\. ?(\d\d?)\. ?|[. -]{1,2}(\p{L}{3,9})[. -]{1,2})|(\p{L}{3,9})\.? (\d\d?),? )(\d{4}|\d\d)(?:(?:,| um| -)? (\d\d?)(?:[:.](\d\d)(?::(\d\d))?|(?= Uhr)))?(?: ?(?:Uhr|(?:GMT|UTC?)?([+-]\d\d:?\d\d)|([A-Z]{1,5})))?(?: ?\(.*\))?$/iu;
var ZONES = "CET+01 CEST+02 MEZ+01 MESZ+02 EDT-04 EST-05 CDT-05 CST-06 MDT-06 MST-07 PDT-07 PST-08";
function isoOf(text) {
	const found = WORDS.exec(text.replace(/\s+/g, " "));
	if (!found) return void 0;
	const [, day, number, name, otherName, otherDay, year, hours, minutes, seconds, offset, zone] = found;
	const two = (part = 0) => String(part).padStart(2, "0");
	const month = number ?? MONTHS.exec(name ?? otherName)?.findIndex((part, index) => index && part);
	const date = `${year[2] ? "" : +year < 50 ? 20 : 19}${year}-${two(month)}-${two(day ?? otherDay)}`;
	const known = offset ?? (zone && RegExp(`\\b${zone}([+-]..)`, "i").exec(ZONES)?.[1]);
	const shift = /[1-9]/.test(known ?? "") ? known : offset || zone ? "Z" : "";
	return hours ? `${date}T${two(hours)}:${two(minutes)}:${two(seconds)}${shift}` : date;
}
function parseTimestamp(text) {
	const [, day, time, seconds = ":00", z, sign, hours, minutes = 0] = ISO.exec(text.trim()) ?? ISO.exec(isoOf(text.trim()) ?? "") ?? [];
	const written = `${day}T${time ?? "00:00"}${seconds}`;
	const wall = Date.parse(`${written}Z`);
	if (!day || isNaN(wall) || !new Date(wall).toISOString().startsWith(written)) return void 0;
	const dateOnly = time === void 0;
	const offset = z ? 0 : sign ? Number(`${sign}1`) * (+hours * 60 + +minutes) * MINUTE : void 0;
	const instant = offset === void 0 ? berlinInstant(wall) : wall - offset;
	const iso = dateOnly ? day : new Date(instant).toISOString();
	return {
		instant,
		wall: z ? wall + berlinOffset(wall) : wall,
		dateOnly,
		iso
	};
}
// src/feeds/fields.ts
var Fields = class Fields {
	constructor(value, path, base, report) {
		this.value = value;
		this.path = path;
		this.base = base;
		this.report = report;
	}
	static of(value, path, base, report) {
		if (value === null || typeof value !== "object" || Array.isArray(value)) {
			report(path, "is no object");
			return;
		}
		return new Fields(value, path, base, report);
	}
	fault(name, fault) {
		this.report(this.at(name), fault);
	}
	has(name) {
		return this.raw(name) !== void 0;
	}
	text(name) {
		return this.has(name) ? this.asText(this.raw(name), name) : void 0;
	}
	markup(name) {
		return this.typed(name, "text", (value) => typeof value === "string" && value.trim() !== "");
	}
	flag(name) {
		return this.typed(name, "true or false", (value) => typeof value === "boolean") ?? false;
	}
	size(name) {
		return this.typed(name, "a number from 0", (value) => Number.isFinite(value) && value >= 0 && value < 0x38d7ea4c68000);
	}
	mimeType(name) {
		const value = this.text(name)?.toLowerCase();
		return value && (/^[\w.+-]+\/[\w.+-]+/.exec(value)?.[0] ?? this.fault(name, "is no MIME type"));
	}
	date(name) {
		const value = this.text(name);
		return value ? parseTimestamp(value) ?? this.fault(name, "is no date") : void 0;
	}
	url(name, safe) {
		const value = this.markup(name);
		return value && (safe(value, this.base) ?? this.fault(name, "is no usable URL"));
	}
	object(name) {
		return this.has(name) ? Fields.of(this.raw(name), this.at(name), this.base, this.report) : void 0;
	}
	objects(name) {
		return this.list(name)?.flatMap((value, index) => Fields.of(value, `${this.at(name)}[${index}]`, this.base, this.report) ?? []);
	}
	isEmpty(name) {
		const value = this.raw(name);
		return Array.isArray(value) && !value.length;
	}
	texts(name) {
		return this.list(name)?.flatMap((value, index) => this.asText(value, `${name}[${index}]`) ?? []);
	}
	at(name) {
		return [this.path, name].filter(Boolean).join(".");
	}
	raw(name) {
		return Object.hasOwn(this.value, name) ? this.value[name] ?? void 0 : void 0;
	}
	typed(name, wanted, is) {
		const value = this.raw(name);
		if (value === void 0 || value === "") return void 0;
		return is(value) ? value : this.fault(name, `is not ${wanted}`);
	}
	asText(value, name) {
		if (typeof value === "string" || typeof value === "number") return cleanText(String(value)) || void 0;
		return this.fault(name, "is not text");
	}
	list(name) {
		return this.typed(name, "a list", Array.isArray);
	}
};
// src/feeds/urls.ts
var LINKS = [
	"https:",
	"http:",
	"mailto:",
	"tel:"
];
var FILES = ["https:", "http:"];
var DATA_IMAGE = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[a-z\d+/=\s]{1,65536}$/i;
function resolve(url, base, protocols) {
	if (typeof url !== "string" || !url.trim()) return void 0;
	try {
		const resolved = new URL(url.trim(), base);
		return protocols.includes(resolved.protocol) && !resolved.username && !resolved.password ? resolved.href : void 0;
	} catch {
		return;
	}
}
var safeLink = (url, base) => resolve(url, base, LINKS);
var safeFile = (url, base) => resolve(url, base, FILES);
var safeImage = (url, base) => typeof url === "string" && DATA_IMAGE.test(url) ? url : safeFile(url, base);
// src/feeds/json-feed.ts
var EXTENSION$1 = "_jobcenter_news";
var HEADLINE_LENGTH = 80;
var EXTRA_TEXTS = [
	["kicker", "kicker"],
	["subtitle", "subtitle"],
	["dateline", "dateline"],
	["imageAlt", "image_alt"],
	["imageCaption", "image_caption"]
];
var jsonFeed = {
	recognises({ json }) {
		const version = json?.version;
		return typeof version === "string" && /\bjsonfeed\.org\/version\//.test(version);
	},
	read({ json, url }, report) {
		const fields = Fields.of(json, "", url, report);
		if (!fields || !Array.isArray(json.items)) return void 0;
		const extension = fields.object(EXTENSION$1);
		const language = readLanguage(fields);
		const level = (extension && readLevel(extension)) ?? language?.level ?? "standard";
		const defaults = {
			language: language?.language ?? "de",
			level
		};
		const authors = readAuthors(fields);
		const ids = new Map();
		return {
			title: fields.text("title") ?? "",
			language: defaults.language,
			glossary: extension && readGlossary(extension, defaults),
			next: fields.url("next_url", safeFile),
			articles: (fields.objects("items") ?? []).flatMap((item) => readItem(item, defaults, authors, url, ids) ?? [])
		};
	}
};
function readItem(item, defaults, feedAuthors, feedUrl, ids) {
	const url = item.url("url", safeLink) ?? item.url("external_url", safeLink);
	const id = readId(item, url);
	if (!id) return void 0;
	const extension = item.object(EXTENSION$1);
	const own = {
		...readEdition(item, extension, defaults),
		url
	};
	const title = own.title ?? headlineFrom(own);
	if (!title) return item.fault("title", "and text are missing: item left out");
	const seen = [own];
	for (const fields of extension?.objects("editions") ?? []) {
		const edition = readEdition(fields, fields, {
			language: own.language,
			level: "standard"
		});
		if (seen.some(({ language, level }) => language === edition.language && level === edition.level)) fields.fault("", "has the language and level of another: left out");
		else seen.push({
			...edition,
			url: fields.url("url", safeLink)
		});
	}
	const authors = readAuthors(item);
	return {
		id: uniqueId(id, ids, item),
		editions: [{
			...own,
			title
		}, ...seen.slice(1)],
		url,
		base: item.url("xml:base", safeFile) ?? (url && /^https?:/.test(url) ? url : feedUrl),
		image: item.url("image", safeImage) ?? item.url("banner_image", safeImage),
		imageCredit: extension?.text("image_credit"),
		published: item.date("date_published"),
		expires: extension?.date("expires"),
		pinned: extension?.flag("pinned") ?? false,
		tags: [...new Set(item.texts("tags"))],
		authors: authors.length ? authors : feedAuthors
	};
}
function readId(item, url) {
	const id = item.text("id");
	if (id) return id;
	item.fault("id", url ? "is missing: the URL is taken" : "is missing: item left out");
	return url;
}
function readEdition(texts, extra, defaults) {
	const own = readDefaults(texts, extra, defaults);
	const blocks = extra && readBlocks(extra);
	return {
		...own,
		title: texts.text("title"),
		summary: texts.text("summary"),
		html: texts.markup("content_html") ?? blocks?.map(({ html }) => html).join("\n"),
		blocks,
		text: texts.markup("content_text"),
		updated: texts.date("date_modified"),
		attachments: readAttachments(texts),
		...extra && {
			...Object.fromEntries(EXTRA_TEXTS.map(([key, name]) => [key, extra.text(name)])),
			glossary: readGlossary(extra, own),
			review: readReview(extra),
			signLanguage: readSignLanguage(extra)
		}
	};
}
function readDefaults(texts, extra, defaults) {
	const language = readLanguage(texts);
	return {
		language: language?.language ?? defaults.language,
		level: (extra && readLevel(extra)) ?? language?.level ?? defaults.level
	};
}
function readGlossary(fields, defaults) {
	return fields.objects("glossary")?.flatMap((entry) => {
		const term = entry.text("term");
		const [expansion, definition] = [entry.text("expansion"), entry.text("definition")];
		if (!term || !(expansion ?? definition)) return entry.fault("", "has no term, or neither expansion nor definition: left out") ?? [];
		return {
			term,
			forms: entry.texts("forms") ?? [],
			expansion,
			definition,
			...readDefaults(entry, entry, defaults)
		};
	});
}
function readBlocks(fields) {
	const blocks = fields.objects("blocks")?.flatMap((block) => {
		const html = block.markup("content_html");
		const figure = block.object("figure");
		const url = figure && required(figure, "url", safeImage);
		if (!html) return block.fault("content_html", "is missing: block left out") ?? [];
		return {
			html,
			figure: figure && url ? {
				url,
				alt: figure.text("alt"),
				caption: figure.text("caption")
			} : void 0
		};
	});
	return blocks?.length ? blocks : void 0;
}
function required(fields, name, safe) {
	if (!fields.has(name)) fields.fault(name, "is missing: left out");
	return fields.url(name, safe);
}
function readReview(fields) {
	const review = fields.object("review");
	const by = review && (review.text("by") ?? review.fault("by", "is missing: review left out"));
	return by ? {
		by,
		seal: review.url("seal", safeImage),
		licence: review.text("licence")
	} : void 0;
}
function readSignLanguage(fields) {
	const video = fields.object("sign_language");
	const url = video && required(video, "url", safeFile);
	if (!url) return void 0;
	return {
		url,
		type: video.mimeType("mime_type"),
		title: video.text("title"),
		poster: video.url("poster", safeFile),
		captions: video.url("captions", safeFile),
		language: readLanguage(video)?.language ?? "gsg",
		size: video.size("size_in_bytes") || void 0,
		duration: video.size("duration_in_seconds") || void 0
	};
}
function readLanguage(fields) {
	const tag = fields.text("language");
	return tag === void 0 ? void 0 : parseLanguage(tag) ?? fields.fault("language", "is no language tag");
}
function readLevel(fields) {
	const level = fields.text("level");
	if (level === void 0) return void 0;
	return LEVELS.find((known) => known === level) ?? fields.fault("level", `is not ${LEVELS.join(", ")}`);
}
function readAuthors(fields) {
	return (fields.objects("authors") ?? [fields.object("author")]).flatMap((author) => author?.text("name") ?? []);
}
function readAttachments(fields) {
	const attachments = (fields.objects("attachments") ?? []).flatMap((attachment) => {
		const url = required(attachment, "url", safeFile);
		const type = attachment.mimeType("mime_type");
		return url ? {
			url,
			title: attachment.text("title"),
			type,
			size: attachment.size("size_in_bytes")
		} : [];
	});
	return attachments.length || fields.isEmpty("attachments") ? attachments : void 0;
}
function uniqueId(id, ids, item) {
	let unique = id;
	for (let number = ids.get(id) ?? 1; ids.has(unique); ids.set(id, number)) unique = `${id}-${++number}`;
	if (unique !== id) item.fault("id", `is there twice: now "${unique.slice(0, 80)}"`);
	ids.set(unique, 1);
	return unique;
}
var headlineFrom = ({ summary, html, text = "" }) => excerpt(summary ?? (html ? textOfHtml(html) : cleanText(text)), HEADLINE_LENGTH);
// src/feeds/translation.ts
var translator = (recognises, translate) => ({
	recognises,
	read(document, report) {
		const feed = translate(document);
		const items = feed.items.map((item) => ({
			...item,
			summary: plain(item.summary),
			tags: item.tags?.map(plain).filter(Boolean),
			authors: people(item.authors)
		}));
		return jsonFeed.read({
			...document,
			json: {
				...feed,
				items,
				authors: people(feed.authors)
			}
		}, report);
	}
});
var people = (names) => names?.flatMap((name) => name ? { name: plain(name) } : []);
var plain = (value) => typeof value === "object" ? void 0 : value && textOfHtml(`${value}`);
function usual(value) {
	const body = pick(value, "content_html content.rendered body.processed content body html bodytext text");
	const isHtml = /<[a-z!/]|&#?\w+;/i.test(body);
	return {
		id: pick(value, "id guid uid uuid slug url link title"),
		url: pick(value, "url link href permalink"),
		title: plain(pick(value, "title.rendered title headline titel name")),
		summary: pick(value, "summary body.summary excerpt.rendered excerpt teaser description abstract"),
		content_html: isHtml ? body : void 0,
		content_text: isHtml || typeof body === "object" ? void 0 : body,
		date_published: pick(value, "date_published date published publishedAt published_at pubDate datetime datum createdAt created_at created crdate"),
		date_modified: pick(value, "date_modified updated modified updatedAt updated_at changed tstamp"),
		language: pick(value, "language lang langcode locale")
	};
}
// src/feeds/xml.ts
var PREFIXES = [
	["/content", "content:"],
	["/dc/", "dc:"],
	["/mrss", "media:"],
	["itunes", "itunes:"],
	["/atom", ""],
	["/rss/", ""],
	["/rdf/", ""]
];
var TEASER = 500;
function childrenOf(parent) {
	const children = new Map();
	const places = [parent];
	for (const place of places) for (let node = place?.firstChild; node; node = node.nextSibling) {
		if (node.nodeType !== 1) continue;
		const { namespaceURI, prefix, localName } = node;
		const uri = namespaceURI?.toLowerCase() ?? "";
		const name = ((PREFIXES.find(([part]) => uri.includes(part))?.[1] ?? (prefix ? `${prefix}:` : "")) + localName).toLowerCase();
		const same = name === "media:group" ? places : children.get(name);
		if (same) same.push(node);
		else children.set(name, [node]);
	}
	return children;
}
var all = (children, names) => names.split(" ").flatMap((name) => children.get(name) ?? []);
var first = (children, names) => all(children, names).find(textOf);
var textOf = (element) => element?.textContent?.trim() || void 0;
var text = (children, names) => textOf(first(children, names));
var title = (children) => textOfHtml(htmlOf(first(children, "title dc:title media:title")) ?? "");
var authors = (children, names) => [...new Set(all(children, names).map((author) => (text(childrenOf(author), "name") ?? textOf(author) ?? "").slice(0, 200).replace(/[(<]?\S+@[^\s)>]+[)>]?/g, "").replace(/^\s*\((.*)\)\s*$/, "$1")))];
function link(children, rel, url) {
	const links = all(children, "link").filter((link) => link.hasAttribute("href") && (link.getAttribute("rel") || "alternate") === rel);
	return urlIn(links.find((link) => /html/.test(link.getAttribute("type") ?? "html")) ?? links[0], url, "href");
}
var languageOf = (element) => inherited(element, "xml:lang")[0];
function itemOf$4(item, url) {
	const children = childrenOf(item);
	const content = all(children, "content:encoded content encoded xhtml:body body").find((element) => /^$|text|html/.test(element.getAttribute("type") ?? ""));
	const summary = first(children, "description summary itunes:summary media:description");
	const own = textOf(content) ? content : void 0;
	const guid = first(children, "guid");
	const about = item.getAttribute("rdf:about");
	const address = urlIn(first(children, "link"), url) ?? link(children, "alternate", url) ?? [guid?.getAttribute("isPermaLink") === "false" ? "" : textOf(guid), about].find((name) => /^https?:/.test(name ?? "")) ?? urlIn(all(children, "content")[0], url, "src");
	const headline = title(children);
	const teaser = htmlOf(summary) ?? "";
	const lead = textOfHtml(teaser);
	const short = lead.length <= TEASER;
	const updated = text(children, "updated modified dc:modified");
	return {
		...mediaOf(children, url),
		content_html: own ? htmlOf(own) : short && address ? void 0 : teaser,
		summary: short ? teaser : void 0,
		id: text(children, "guid id") || about || address || headline || lead.slice(0, 80) || textOf(own)?.slice(0, 80),
		url: address,
		title: headline,
		date_published: text(children, "pubdate published issued dc:date created dc:created") ?? updated,
		date_modified: updated,
		language: text(children, "dc:language") ?? languageOf(own || summary || item),
		tags: all(children, "category dc:subject").map((tag) => tag.getAttribute("label") || tag.getAttribute("term") || textOf(tag)),
		authors: [children, childrenOf(all(children, "source")[0])].map((place) => authors(place, "author dc:creator itunes:author")).find(({ length }) => length),
		"xml:base": baseOf(own || summary, url)
	};
}
function mediaOf(children, url) {
	const files = all(children, "enclosure media:content link").filter((file) => file.localName !== "link" || file.getAttribute("rel") === "enclosure").map((element) => ({
		element,
		url: urlIn(element, url, "url") ?? urlIn(element, url, "href"),
		title: element.getAttribute("title") ?? text(childrenOf(element), "media:title"),
		mime_type: element.getAttribute("type") ?? void 0,
		size_in_bytes: Number(element.getAttribute("length") ?? element.getAttribute("fileSize")) || void 0
	})).filter((file) => file.url);
	const isPicture = ({ element, mime_type, url }) => /^image|\.(jpe?g|png|gif|webp|avif|svg)(\?|$)/i.test(mime_type || element.getAttribute("medium") || url);
	const picture = files.find(isPicture);
	const about = childrenOf(picture?.element);
	return {
		image: picture?.url ?? urlIn(all(children, "media:thumbnail")[0], url, "url") ?? urlIn(all(children, "itunes:image")[0], url, "href") ?? urlIn(first(childrenOf(all(children, "image")[0]), "url"), url),
		attachments: files.filter((file) => !isPicture(file)),
		_jobcenter_news: {
			image_alt: text(about, "media:description") ?? text(children, "media:description"),
			image_credit: text(about, "media:credit") ?? text(children, "media:credit")
		}
	};
}
function htmlOf(element) {
	for (let node = element?.firstChild; node; node = node.nextSibling) if (node.nodeType === 1) return serialise(element);
	return /\/atom/i.test(element?.namespaceURI ?? "") && !/html/i.test(element.getAttribute("type") ?? "") ? escape$1(textOf(element) ?? "") : textOf(element);
}
function serialise(element) {
	let html = "";
	let node = element.firstChild;
	for (;;) {
		const { localName, attributes } = node;
		if (node.nodeType === 1) {
			html += `<${localName}`;
			for (let index = 0; index < attributes.length; index++) html += ` ${attributes[index].name}="${escape$1(attributes[index].value)}"`;
			html += ">";
		} else if (node.nodeType < 5) html += escape$1(node.nodeValue);
		let next = node.firstChild;
		while (!next) {
			if (node === element) return html.trim();
			if (node.nodeType === 1 && !/^(area|br|col|embed|hr|img|input|source|track|wbr)$/.test(node.localName)) html += `</${node.localName}>`;
			next = node.nextSibling;
			node = node.parentNode;
		}
		node = next;
	}
}
var escape$1 = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
function baseOf(element, url) {
	const bases = inherited(element, "xml:base");
	return bases.length ? bases.reduceRight((base, own) => safeFile(own, base) ?? base, url) : void 0;
}
function inherited(element, name) {
	const values = [];
	for (let node = element; node?.nodeType === 1; node = node.parentNode) values.push(node.getAttribute(name) ?? "");
	return values.filter(Boolean);
}
function urlIn(element, url, attribute) {
	const value = attribute ? element?.getAttribute(attribute) || void 0 : textOf(element);
	return value && (safeFile(value, baseOf(element, url) ?? url) ?? value);
}
// src/feeds/atom.ts
var atom = translator(({ xml }) => xml?.documentElement?.localName === "feed", ({ xml, url }) => {
	const root = xml.documentElement;
	const feed = childrenOf(root);
	return {
		title: title(feed),
		language: languageOf(root),
		authors: authors(feed, "author"),
		next_url: link(feed, "next", url),
		items: all(feed, "entry").map((entry) => itemOf$4(entry, url))
	};
});
// src/feeds/policy.ts
var NAME = "jobcenter-news";
function createPolicy() {
	const { trustedTypes } = globalThis;
	try {
		const same = (text) => text;
		return trustedTypes?.createPolicy(NAME, {
			createHTML: same,
			createScript: same
		});
	} catch {
		return;
	}
}
var policy = createPolicy();
// src/feeds/document.ts
var parseInBrowser = (xml) => new DOMParser().parseFromString(policy?.createHTML(xml) ?? xml, "text/xml");
function parseDocument(text, url, report, headers, parseXml = parseInBrowser) {
	if (/^\s*</.test(text)) return {
		url,
		headers,
		xml: parse$1(text, url, report, parseXml)
	};
	try {
		return {
			url,
			headers,
			json: JSON.parse(text.trim())
		};
	} catch (cause) {
		throw new FeedError("syntax", `this is no JSON: ${cause.message.slice(0, 200)}`, url);
	}
}
function parse$1(text, url, report, parseXml) {
	const prolog = /\s+|<\?[^]*?\?>|<!--[^]*?-->|<!doctype[^[>]*>/iy;
	let start = 0;
	while (prolog.test(text)) start = prolog.lastIndex;
	const before = text.slice(0, start);
	const xml = text.slice(start);
	const [root = "", name = ""] = /^<(?:[\w.-]+:)?(\w+)[^>]*/.exec(xml) ?? [];
	if (!/^(rss|rdf|feed)$/i.test(name)) {
		const [code, fault] = /^<!doctype[^>]*\[/i.test(xml) ? ["format", "this XML defines entities, as bombs do: refused"] : /^html$/i.test(name) || /<!doctype html/i.test(before) || !/<[?!]/.test(before) ? ["html", "this is a web page, no feed"] : name ? ["format", `this is XML, but <${name.slice(0, 80)}> is no feed`] : ["syntax", "this XML has no element"];
		throw new FeedError(code, fault, url);
	}
	const lines = before.replace(/[^\n]+/g, "");
	const document = parseXml(lines + xml);
	const fault = faultOf(document);
	if (fault === void 0) return document;
	const mended = parseXml(lines + mend(xml, root));
	const rest = faultOf(mended);
	if (rest !== void 0) throw new FeedError("syntax", `this is broken XML${rest}`, url);
	report("", `is broken XML${fault}, and was mended`);
	return mended;
}
function faultOf(xml) {
	const error = xml.getElementsByTagName("parsererror")[0];
	if (!error) return void 0;
	const line = /line (?:number )?(\d+)/i.exec(error.textContent ?? "")?.[1];
	return line ? `, line ${line}` : "";
}
var NOT_IN_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/gu;
function mend(xml, root) {
	const missing = [...new Set([...xml.matchAll(/[<\s/]([a-z_][\w.-]*):[\w.-]+[\s=/>]/gi)].map(([, prefix]) => prefix))].slice(0, 99).filter((prefix) => !/^xml/i.test(prefix) && !root.includes(`xmlns:${prefix}=`));
	return xml.replace(/<[\w:.-]+/, (start) => start + missing.map((prefix) => ` xmlns:${prefix}="${prefix}"`).join("")).replace(/(\sxmlns:[\w.-]+=)(["'])\s*([^"'\s]*)\s*\2/g, "$1$2$3$2").replace(NOT_IN_XML, "").replace(/<!\[CDATA\[[^]*?(?:\]\]>|$)|<!--[^]*?(?:-->|$)|&(?!(?:amp|lt|gt|quot|apos);)(?:#?\w{1,8};)?/g, (found) => found[0] === "<" ? found : escape$1(decodeEntities(found).replace(NOT_IN_XML, "")));
}
// src/feeds/drupal.ts
var drupal = translator(({ json }) => {
	const data = get(json, "data");
	return data !== void 0 && (get(json, "jsonapi") ?? list(data).find((resource) => get(resource, "attributes"))) !== void 0;
}, ({ json, url }) => {
	const included = new Map(list(get(json, "included")).map((resource) => [get(resource, "id"), resource]));
	const site = /^(.*?)\/jsonapi\b/.exec(url)?.[1] ?? new URL(url).origin;
	return {
		items: list(get(json, "data")).map((resource) => itemOf$3(resource, included, site)),
		next_url: pick(json, "links.next.href links.next")
	};
});
function itemOf$3(resource, included, site) {
	const attributes = get(resource, "attributes");
	const common = usual(attributes);
	const { date_published, date_modified, language } = common;
	const path = pick(attributes, "path.alias drupal_internal__nid");
	const targets = targetsOf(resource, included);
	const files = targets.flatMap((target) => target.kind === "media" ? targetsOf(target.resource, included) : target).filter(({ kind, name, attributes }) => kind === "file" && name !== "thumbnail" && get(attributes, "uri")).map(({ attributes, meta }) => ({
		url: get(attributes, "uri.url"),
		title: pick(meta, "description") ?? get(attributes, "filename"),
		mime_type: get(attributes, "filemime"),
		size_in_bytes: get(attributes, "filesize"),
		alt: get(meta, "alt")
	}));
	const isPicture = ({ mime_type }) => /^image/.test(mime_type);
	const picture = files.find(isPicture);
	return {
		...common,
		content_html: Object.values({
			body: get(attributes, "body"),
			...attributes
		}).flatMap(list).map((field) => get(field, "processed")).find(Boolean),
		content_text: void 0,
		id: get(resource, "id"),
		url: path && site + (typeof path === "string" ? path : `/node/${path}`),
		date_published: utc$1(date_published),
		date_modified: utc$1(date_modified),
		language: /^(und|zxx)$/.test(language) ? void 0 : language,
		image: picture?.url,
		tags: targets.map(({ kind, attributes }) => kind === "taxonomy_term" && get(attributes, "name")),
		authors: targets.map(({ name, attributes }) => name === "uid" && pick(attributes, "display_name name")),
		attachments: files.filter((file) => !isPicture(file)),
		_jobcenter_news: {
			pinned: get(attributes, "sticky") === true,
			image_alt: picture?.alt
		}
	};
}
var targetsOf = (resource, included) => Object.entries(get(resource, "relationships") ?? {}).flatMap(([name, relation]) => list(get(relation, "data")).map((reference) => {
	const target = included.get(get(reference, "id"));
	return {
		name,
		kind: String(get(reference, "type")).split("--")[0],
		resource: target,
		attributes: get(target, "attributes"),
		meta: get(reference, "meta")
	};
}));
var utc$1 = (date) => typeof date === "string" ? date.replace("+00:00", "Z") : date;
// src/feeds/list.ts
var itemsOf$1 = (json) => Array.isArray(json) ? json : pick(json, "items articles posts data");
var jsonList = translator(({ json }) => {
	const items = itemsOf$1(json);
	return Array.isArray(items) && (items.some((item) => pick(item, "title headline titel content_html content_text") !== void 0) || items === json && !items.length);
}, ({ json }) => ({
	title: get(json, "title"),
	language: pick(json, "language lang"),
	next_url: pick(json, "next_url next"),
	items: list(itemsOf$1(json)).map(itemOf$2)
}));
function itemOf$2(item) {
	const tags = pick(item, "tags categories keywords");
	return {
		...usual(item),
		...typeof item === "object" && item,
		title: usual(item).title,
		image: pick(item, "image.url image.src image image_url imageUrl thumbnail picture"),
		tags: (typeof tags === "string" ? tags.split(",") : list(tags)).map(nameOf$3),
		authors: list(pick(item, "authors author creator")).map(nameOf$3)
	};
}
var nameOf$3 = (value) => pick(value, "name title") ?? value;
// src/feeds/rss.ts
var rss = translator(({ xml }) => /^(rss|rdf)$/i.test(xml?.documentElement?.localName ?? ""), ({ xml, url }) => {
	const outside = childrenOf(xml.documentElement);
	const element = all(outside, "channel")[0];
	const channel = childrenOf(element);
	return {
		title: title(channel),
		language: text(channel, "language dc:language") ?? languageOf(element),
		authors: authors(channel, "managingeditor dc:creator itunes:author"),
		next_url: link(channel, "next", url),
		items: [...all(channel, "item"), ...all(outside, "item")].map((item) => itemOf$4(item, url))
	};
});
// src/feeds/typo3.ts
var isNews = (value) => get(value, "uid") !== void 0 && get(value, "title") !== void 0;
var typo3 = translator(({ json }) => findNews(json) !== void 0, ({ json }) => {
	const { items, next_url } = findNews(json);
	const language = list(get(json, "i18n")).find((entry) => get(entry, "active"));
	return {
		title: get(json, "meta.title"),
		language: pick(language, "hreflang twoLetterIsoCode"),
		items: items.map(itemOf$1),
		next_url
	};
});
function findNews(json) {
	const items = new Map();
	let next_url;
	let found = false;
	const rest = [json];
	while (rest.length) {
		const value = rest.pop();
		const own = ["detail", "list"].flatMap((name) => list(get(value, name))).filter(isNews);
		if (own.length || get(value, "list") && get(value, "settings.action") === "list") {
			found = true;
			next_url = get(value, "pagination.next") ?? next_url;
			for (const item of own.reverse()) {
				items.delete(get(item, "uid"));
				items.set(get(item, "uid"), item);
			}
		} else if (typeof value === "object" && value) for (const child of Object.values(value)) rest.push(child);
	}
	return found ? {
		items: [...items.values()].reverse(),
		next_url
	} : void 0;
}
function itemOf$1(news) {
	const picture = list(get(news, "media")).find((file) => /^image/.test(pick(file, "type properties.type")));
	return {
		...usual(news),
		id: get(news, "uid"),
		url: pick(news, "slug canonical"),
		image: pick(picture, "images.listViewFeaturedImage.publicUrl images.defaultImage.publicUrl publicUrl"),
		tags: [get(news, "categories"), get(news, "tags")].flatMap(list).map((entry) => get(entry, "title")),
		authors: list(get(news, "author.author")),
		attachments: list(get(news, "falRelatedFiles")).map((file) => ({
			url: pick(file, "properties.publicUrl images.defaultImage.publicUrl publicUrl"),
			title: pick(file, "properties.title properties.filename"),
			mime_type: pick(file, "properties.mimetype properties.mimeType")
		})),
		_jobcenter_news: {
			pinned: get(news, "isTopNews") > 0,
			image_alt: get(picture, "properties.alternative"),
			image_caption: get(picture, "properties.description")
		}
	};
}
// src/feeds/wordpress.ts
var wordpress = translator(({ json }) => list(json).some((post) => pick(post, "title.rendered content.rendered excerpt.rendered") !== void 0), (document) => {
	const posts = list(document.json);
	return {
		items: posts.map(itemOf),
		next_url: posts === document.json ? nextPage(document, posts.length) : void 0
	};
});
function itemOf(post) {
	const embedded = get(post, "_embedded");
	const media = get(embedded, "wp:featuredmedia.0");
	return {
		...usual(post),
		...Boolean(get(post, "content.protected")) && {
			summary: "",
			content_html: "",
			content_text: ""
		},
		date_published: utc(post, "date"),
		date_modified: utc(post, "modified"),
		image: pick(media, "media_details.sizes.large.source_url media_details.sizes.medium_large.source_url source_url"),
		tags: list(get(embedded, "wp:term")).flatMap(list).map((term) => /^(category|post_tag)$/.test(get(term, "taxonomy")) && get(term, "name")),
		authors: list(get(embedded, "author")).map((author) => get(author, "name")),
		_jobcenter_news: {
			pinned: get(post, "sticky") === true,
			image_alt: get(media, "alt_text"),
			image_caption: plain(get(media, "caption.rendered"))
		}
	};
}
function utc(post, name) {
	const gmt = get(post, `${name}_gmt`);
	return /^[1-9]/.test(gmt) ? `${gmt}Z` : get(post, name);
}
function nextPage({ url, headers }, count) {
	const next = new URL(url);
	const query = next.searchParams;
	const page = +(query.get("page") ?? 1);
	const total = headers?.get("x-wp-totalpages");
	if (total ? page >= +total : count < +(query.get("per_page") ?? 10)) return void 0;
	query.set("page", `${page + 1}`);
	return next.href;
}
// src/feeds/read.ts
var READERS = [
	jsonFeed,
	wordpress,
	drupal,
	typo3,
	jsonList,
	rss,
	atom
];
var readFeed = (text, url, report, headers) => readDocument(parseDocument(text, url, report, headers), report);
function readDocument(document, report) {
	const { url, headers } = document;
	const feed = READERS.find((reader) => reader.recognises(document))?.read(document, report);
	if (!feed) throw new FeedError("format", "this is no feed of a known format, or one without items", url);
	const link = /<([^<>]*)>[^<]*?;\s*rel="?next\b/i.exec(headers?.get("link") ?? "")?.[1];
	return {
		...feed,
		next: safeFile(link, url) ?? feed.next
	};
}
// src/checker/html.ts
var TOKEN = /<!--(?:-?>|[^]*?(?:-->|$))|<(script|style|template|iframe|noscript|select|textarea|title|video|audio|object)\b[^]*?(?:<\/\1\b[^>]*>?|$)|<(\/?)([a-z][^\s/>]*)([^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*){0,999}(?:["'][^>]*)?)(?:>|$)|<[!?/][^>]*(?:>|$)|[^<]+|</gi;
var ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
var INLINE = /^(?:a|abbr|b|bdi|bdo|cite|code|del|em|font|i|img|ins|kbd|mark|q|s|small|span|strong|sub|sup|time|u|var|wbr)$/;
var VOID = /^(?:br|hr|img|wbr|input|col|source|track|embed)$/;
function attributesOf(text) {
	const attributes = new Map();
	for (const [, name = "", double, single, bare = ""] of text.matchAll(ATTRIBUTE)) {
		const key = name.toLowerCase();
		if (!attributes.has(key)) attributes.set(key, decodeEntities(double ?? single ?? bare));
	}
	return attributes;
}
function readHtml(html, language) {
	const lines = [];
	const links = [];
	const pictures = [];
	let text = "";
	let block = "";
	let link;
	let foreign;
	const endLine = (next) => {
		const line = cleanText(decodeEntities(text));
		if (line) lines.push({
			text: line,
			block
		});
		text = "";
		block = next;
	};
	const endLink = () => {
		if (link) links.push({
			href: link.href,
			text: cleanText(decodeEntities(link.text))
		});
		link = void 0;
	};
	for (const [token, , slash, tag, rest = ""] of html.matchAll(TOKEN)) {
		if (!tag) {
			if (token[0] === "<" && token.length > 1) continue;
			if (link) link.text += token;
			if (!foreign) text += token;
			continue;
		}
		const name = tag.toLowerCase();
		const attributes = slash ? new Map() : attributesOf(rest);
		if (name === foreign?.name) {
			foreign.depth += slash ? -1 : 1;
			if (!foreign.depth) foreign = void 0;
		} else if (!foreign && !VOID.test(name) && primary(attributes.get("lang") || language) !== primary(language)) foreign = {
			name,
			depth: 1
		};
		if (!INLINE.test(name)) endLine(slash ? "" : name === "br" ? block : name);
		if (name === "a") endLink();
		if (name === "a" && attributes.has("href")) link = {
			text: "",
			href: attributes.get("href")
		};
		if (name === "img" && !slash) {
			const alt = attributes.get("alt");
			pictures.push({
				src: attributes.get("src") ?? "",
				alt
			});
			if (link) link.text += ` ${alt ?? ""} `;
		}
	}
	endLink();
	endLine("");
	return {
		lines,
		links,
		pictures
	};
}
var readText = (text) => ({
	lines: text.split(/\r?\n/).map((line) => ({
		text: cleanText(line),
		block: ""
	})).filter((line) => line.text),
	links: [],
	pictures: []
});
// src/checker/places.ts
var MOST_DEPTH = 12;
function* tokensOf(text) {
	const other = /[^\s"{}[\],:]{1,4096}/y;
	for (let start = 0; start < text.length;) {
		const kind = text[start];
		let end = start + 1;
		if (kind === "\"") {
			while (end < text.length && text[end] !== "\"") end += text[end] === "\\" ? 2 : 1;
			end = Math.min(end + 1, text.length);
			yield {
				kind,
				start,
				end
			};
		} else if ("{}[],:\n".includes(kind)) yield {
			kind,
			start,
			end
		};
		else if (!/\s/.test(kind)) {
			other.lastIndex = start;
			end = start + other.exec(text)[0].length;
			yield {
				kind: "x",
				start,
				end
			};
		}
		start = end;
	}
}
function jsonLines(text) {
	const lines = new Map();
	const open = [];
	let line = 1;
	let depth = 0;
	const pathHere = () => {
		const level = open[open.length - 1];
		if (!level) return "";
		if (level.index !== void 0) return `${level.path}[${level.index}]`;
		return level.path ? `${level.path}.${level.name}` : level.name;
	};
	const note = () => {
		if (depth <= MOST_DEPTH) lines.set(pathHere(), line);
	};
	for (const { kind, start, end } of tokensOf(text)) {
		const level = open[open.length - 1];
		if (kind === "\n") line++;
		else if (kind === "{" || kind === "[") {
			note();
			depth++;
			if (depth <= MOST_DEPTH) open.push({
				path: pathHere(),
				index: kind === "[" ? 0 : void 0,
				name: ""
			});
		} else if (kind === "}" || kind === "]") {
			if (depth <= MOST_DEPTH) open.pop();
			depth = Math.max(0, depth - 1);
		} else if (depth > MOST_DEPTH) continue;
		else if (kind === ",") {
			if (level?.index !== void 0) level.index++;
			else if (level) level.name = "";
		} else if (kind === ":") continue;
		else if (level && level.index === void 0 && !level.name) level.name = nameOf$2(text.slice(start, end));
		else note();
	}
	return lines;
}
function nameOf$2(token) {
	try {
		return String(JSON.parse(token));
	} catch {
		return token;
	}
}
function xmlLines(text) {
	const lines = new Map();
	let index = 0;
	let line = 1;
	for (const [token] of text.matchAll(/\n|<!--[^]*?(?:-->|$)|<!\[CDATA\[[^]*?(?:\]\]>|$)|<(?:\w+:)?(?:item|entry)[\s>]/g)) {
		if (/^<(?!!)/.test(token)) lines.set(`items[${index++}]`, line);
		line += token.split("\n").length - 1;
	}
	return lines;
}
function linesOf(text) {
	if (!text.trim().includes("\n")) return () => void 0;
	const lines = /^\s*</.test(text) ? xmlLines(text) : jsonLines(text);
	return (path) => {
		let at = path;
		while (at && !lines.has(at)) {
			const around = at.replace(/(?:^|\.)[^.[\]]*$|\[\d+\]$/, "");
			at = around === at ? "" : around;
		}
		return at ? lines.get(at) : void 0;
	};
}
function lineAt(text, index) {
	const before = text.slice(0, index).split("\n");
	return {
		line: before.length,
		column: before[before.length - 1].length + 1
	};
}
function isValue(token) {
	if (token[0] !== "\"") return /^(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)$/.test(token);
	try {
		return typeof JSON.parse(token) === "string";
	} catch {
		return false;
	}
}
function brokenAt(text) {
	const open = [];
	let may = "v";
	for (const { kind, start, end } of tokensOf(text)) {
		if (kind === "\n") continue;
		if (kind === "\"" || kind === "x") {
			const isName = kind === "\"" && may.includes("n");
			if (!isName && !may.includes("v") || !isValue(text.slice(start, end))) return start;
			if (isName) may = ":";
			else may = open.length ? ",c" : "e";
		} else if (kind === "{" || kind === "[") {
			if (!may.includes("v")) return start;
			open.push(kind);
			may = kind === "{" ? "nc" : "vc";
		} else if (kind === ":" || kind === ",") {
			if (!may.includes(kind)) return start;
			may = kind === "," && open[open.length - 1] === "{" ? "n" : "v";
		} else {
			if (!may.includes("c") || open.pop() !== (kind === "}" ? "{" : "[")) return start;
			may = open.length ? ",c" : "e";
		}
	}
	return may === "e" ? void 0 : text.length;
}
// src/articles/sentences.ts
var END = /[^]*?(?:[.!?…]["'”“»«’‘)\]]* +(?=["'„“»«‚‘(]*[\p{Lu}\d])|$)/gu;
var GOES_ON = /(?:^|[ („"/-])(?:z\. ?B|d\. ?h|e\. ?g|i\. ?e|u\. ?[aU]|[iv]\. ?[aAV]|i\. ?d\. ?R|z\. ?[TZ]|z\. ?Hd|bzw|bspw|ca|evtl|ggfs?|inkl|exkl|zzgl|vgl|sog|gem|lt|einschl|insb|Dr|Prof|Dipl|Hrn?|Fr|Mrs?|Ms|St)\.$/i;
var BEFORE_NUMBER = /(?:^|[ („"/-])(?:Nrn?|[Nn]os?|Tel|Abs|Art|Abt|Az|Bd|Kap|Ziff|Rn|max|min|mind|M[oi]|D[io]|Sa|So|Jan|Feb|Apr|Aug|Sept?|Oct|Okt|Nov|Dec|Dez)\.$|[Ss]tr\.$/;
var MAY_END = /(?:^|[ (.])\p{L}\.$|(?:^| )(?:usw|etc|Mio|Mrd|Tsd|Std|Min|Sek|geb|gest|Jh|Chr)\.$/u;
var ORDINAL = /(?:^|[^\d])\d{1,2}\.$/;
var NO_ORDINAL = /[\d\p{L}][.,:-]\d\d?\.$|\d \d\d?\.$/u;
var BEGINS = /^["'„“»(]*(?:D(?:er|ie|as|en|em|ort|ann|a)|Er|Sie|Es|Wir|Ich|Ihre?|Hier|I[mn]|A[mn]|Bei|Bitte|Und|Aber|Wenn|Eine?|Th(?:e|is|ere|ey)|It|We|You|Please|But|If|On|At)[ ,]/;
function belongTogether(before, after, hasOrdinals) {
	if (/^\p{Ll}(?!\p{Lu})/u.test(after)) return true;
	if (GOES_ON.test(before) || /^\d/.test(after) && BEFORE_NUMBER.test(before)) return true;
	return (hasOrdinals && ORDINAL.test(before) && !NO_ORDINAL.test(before) || MAY_END.test(before)) && !BEGINS.test(after);
}
function sentencesOf(text, language) {
	const { Segmenter } = Intl;
	const tag = parseLanguage(language)?.language;
	const hasOrdinals = !/^en\b/.test(tag ?? "");
	const line = text.replace(/\s/g, " ");
	const segments = Segmenter ? [...new Segmenter(tag, { granularity: "sentence" }).segment(line)].map(({ segment }) => segment) : [line];
	const sentences = [];
	let end = 0;
	for (const piece of segments.flatMap((segment) => segment.match(END) ?? [])) {
		const start = end;
		end += piece.length;
		const last = sentences[sentences.length - 1];
		const before = last && line.slice(Math.max(last.start, start - 40), start).trimEnd();
		if (before && belongTogether(before, piece, hasOrdinals)) last.end = end;
		else if (piece.trim()) sentences.push({
			start,
			end
		});
	}
	return sentences.map(({ start, end }) => {
		const whole = text.slice(start, end);
		return {
			text: whole.trim(),
			index: start + whole.length - whole.trimStart().length
		};
	});
}
// src/checker/rules.ts
var SOURCES = {
	"sentence-length": "BITV 2.0 Anlage 2 Teil 2 Nr. 5; DIN 8581-1",
	"sentences-per-line": "BITV 2.0 Anlage 2 Teil 2; DIN SPEC 33429",
	"long-word": "BITV 2.0 Anlage 2 Teil 2 Nr. 4; LanguageTool: Leichte Sprache",
	abbreviation: "BITV 2.0 Anlage 2 Teil 2 Nr. 1; DIN 8581-1; WCAG 2.2 SC 3.1.4",
	genitive: "BITV 2.0 Anlage 2 Teil 2 Nr. 1",
	subjunctive: "BITV 2.0 Anlage 2 Teil 2 Nr. 1",
	"number-word": "Netzwerk Leichte Sprache",
	"special-character": "BITV 2.0 Anlage 2 Teil 2 Nr. 6"
};
var MOST_WORDS = {
	standard: Infinity,
	plain: 20,
	easy: 12
};
var MOST_LETTERS = 13;
var ADDRESS = /(^|[\s("„])(?:(?:https?:\/\/|www\.)\S+|[^\s@]{1,64}@\S+|[\p{L}\d-]+(?:\.[\p{L}\d-]+){0,20}\.\p{Ll}{2,}(?:\/\S*)?(?![\p{L}\d]))/gu;
var DIGITS = /(\d)[\s/-]+(?=\d)/g;
var WORD = /[\p{L}\p{M}\u00ad]+(?:[-‐‑·][\p{L}\p{M}\u00ad]+){0,20}/gu;
var GAP = /[-‐‑·]/;
var LETTERS = /(?:^|[^\p{L}\d])(\p{L}{2,})/gu;
var ROMAN = /^(?:X{0,3}(?:IX|IV|V?I{2,3}|VI)|X{1,3}(?:V?I?)?)$/;
var DOTTED = /(?:^|[\s("„/])((?:[zZ]\. ?B|[dD]\. ?h|u\. ?[aU]|v\. ?a|i\. ?d\. ?R|o\. ?[äÄ]|z\. ?[TZ]|bzw|bspw|ca|evtl|ggf|inkl|exkl|zzgl|vgl|sog|usw|etc|gem|lt|Nrn?|Tel|Str|Std|Min|Mio|Mrd|Abs|Art(?=\. ?\d)|Abt|max|mind|Hr|Fr|M[oi]|D[io]|Sa|Jan|Feb|Apr|Aug|Sept?|Okt|Nov|Dez|e\. ?g|i\. ?e)\.)(?![\p{L}])/gu;
var EXPLAINS = /Abkürzung|abgekürzt|kurze[ns]? (?:Form|Name|Wort)|heißt (?:auch|kurz)|nennt man|auch genannt|short for|stands? for|known as/;
var DEFINES = /^(?:(?:D(?:er|ie|as)|Eine?|The|An?) )?(\p{L}+) (?:heißt|bedeutet|steht für|ist (?:eine?|d(?:er|ie|as)|kurz) |means|is (?:an?|the) )/u;
var GENITIVE = /(?:^|[^\p{L}])(des \p{L}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)?|(?:eines|keines|meines|seines|[iI]hres|unseres) (?:\p{Ll}+en )?\p{Lu}[\p{L}-]*s)(?![\p{L}-])/gu;
var SUBJUNCTIVE = /(?:^|[^\p{L}])((?:würde|[wW]äre|[hH]ätte|[kK]önnte|[mM]üsste|[dD]ürfte)(?:s?t|n)?|Würden(?= Sie))(?![\p{L}])/gu;
var NUMBER_WORD = /(?:^|[^\p{L}-])(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert|tausend)(?![\p{L}-])/gu;
var SPECIAL = /[()[\]{}%&§;*…]/g;
var MOST_FINDINGS = 50;
var groups = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[1]);
var looksAbbreviated = (word) => {
	const capitals = word.replace(/[^\p{Lu}]/gu, "").length;
	return capitals > 1 && capitals * 2 >= word.length - (word.endsWith("s") ? 1 : 0) && word.length < 8;
};
var escape = (text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
function remover(known) {
	const terms = [...new Set(known)].filter(Boolean).sort((a, b) => b.length - a.length);
	if (!terms.length) return (text) => text;
	const pattern = new RegExp(`(^|[^\\p{L}])(?:${terms.map(escape).join("|")})(?:e?[ns]|e)?(?![\\p{L}])`, "gu");
	return (text) => text.replace(pattern, "$1 ");
}
function checkLanguage(lines, level, language, known = []) {
	if (level === "standard") return [];
	const easy = level === "easy";
	const german = primary(language) === "de";
	const withoutKnown = remover(known);
	const sentences = lines.map((line) => sentencesOf(line, language).map(({ text }) => text));
	const explained = new Set(sentences.flat().flatMap((sentence) => EXPLAINS.test(sentence) ? groups(sentence, LETTERS) : DEFINES.exec(sentence)?.[1] ?? []));
	const all = lines.join("\n");
	const isExplained = (word) => explained.has(word) || all.includes(`(${word})`) || all.includes(`${word} (`);
	const findings = [];
	const found = new Map();
	const add = (rule, quote, count, limit) => {
		const quotes = found.get(rule) ?? new Set();
		found.set(rule, quotes);
		if (!quotes.has(quote) && quotes.size < MOST_FINDINGS) findings.push({
			rule,
			quote,
			count,
			limit
		});
		quotes.add(quote);
	};
	for (const [index, line] of lines.entries()) {
		const own = sentences[index];
		if (easy && own.length > 1) add("sentences-per-line", line, own.length, 1);
		for (const text of own) {
			const count = text.replace(DIGITS, "$1").split(" ").filter((word) => /[\p{L}\d]/u.test(word)).length;
			if (count > MOST_WORDS[level]) add("sentence-length", text, count, MOST_WORDS[level]);
		}
		const words = withoutKnown(line.replace(ADDRESS, "$1 "));
		for (const word of groups(words, LETTERS)) if (ROMAN.test(word)) {
			if (easy && german) add("number-word", word);
		} else if (looksAbbreviated(word) && !isExplained(word)) add("abbreviation", word);
		for (const word of groups(words, DOTTED)) add("abbreviation", word);
		if (!easy) continue;
		for (const [character] of words.matchAll(SPECIAL)) add("special-character", character);
		if (!german) continue;
		for (const word of words.match(WORD) ?? []) {
			const longest = Math.max(...word.replace(/\u00ad/g, "").split(GAP).map((part) => part.length));
			if (longest > MOST_LETTERS && /^\p{Lu}/u.test(word)) add("long-word", word, longest, MOST_LETTERS);
		}
		for (const phrase of groups(words, GENITIVE)) add("genitive", phrase);
		for (const word of groups(words, SUBJUNCTIVE)) add("subjunctive", word);
		for (const word of groups(words.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()), NUMBER_WORD)) add("number-word", word);
	}
	return findings;
}
// src/checker/check.ts
var LONGEST_QUOTE = 120;
var HARMLESS = /the URL is taken|is there twice|was mended/;
var VAGUE = /^(?:hier|hier klicken|klicken sie hier|bitte hier klicken|link|mehr|mehr dazu|mehr erfahren|mehr infos?|mehr informationen|mehr lesen|weiter|weiterlesen|weitere infos?|weitere informationen|details|download|pdf|here|click here|more|more info|more information|read more|learn more|details|this link|this page|diese seite)$/i;
var FILE_NAME = /^\S+\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|heic)$|^(?:img|dsc|dscn|pict?)[_-]?\d+$/i;
var SIZE = /\d\s?(?:[kmg]i?b|bytes?|[kmg]egabytes?|kilobytes?)\b/i;
var PDF = /\.pdf(?:$|[?#])/i;
var quoted = (text) => excerpt(cleanText(String(text)), LONGEST_QUOTE);
var EXTENSION = "_jobcenter_news";
var isObject = (value) => typeof value === "object" && value !== null;
var objects = (value) => Array.isArray(value) ? value.filter(isObject) : [];
var at = (value, key) => isObject(value) && Object.hasOwn(value, key) ? value[key] : void 0;
function parse(text) {
	try {
		return JSON.parse(text.replace(/^\ufeff/, ""));
	} catch {
		return;
	}
}
function valueAt(json, path) {
	const value = path.split(/[.[\]]+/).reduce((around, key) => key ? at(around, key) : around, json);
	return typeof value === "string" || typeof value === "number" ? quoted(value) || void 0 : void 0;
}
function itemsOf(json) {
	if (Array.isArray(json)) return {
		path: "",
		items: json
	};
	for (const path of [
		"items",
		"data",
		"articles",
		"posts"
	]) {
		const items = at(json, path);
		if (Array.isArray(items)) return {
			path,
			items
		};
	}
	return {
		path: "items",
		items: []
	};
}
var INDEX = /^\w*\[(\d+)\]/;
var indexIn = (path) => {
	const index = INDEX.exec(path)?.[1];
	return index === void 0 ? void 0 : +index;
};
function nameOf$1(item, index) {
	const text = (value) => typeof value === "string" || typeof value === "number" ? quoted(value) || void 0 : void 0;
	const title = at(item, "title") ?? at(at(item, "attributes"), "title");
	return {
		number: index + 1,
		id: text(at(item, "id")),
		title: text(at(title, "rendered") ?? title)
	};
}
function check(text, url) {
	const findings = [];
	const lineOf = linesOf(text);
	const json = parse(text);
	const { path: list, items } = itemsOf(json);
	const isJsonFeed = typeof at(json, "version") === "string";
	const lost = new Set();
	const reported = new Set();
	const report = (field, fault) => {
		const index = indexIn(field);
		const place = index === void 0 ? field : field.replace(/^items/, list);
		if (index !== void 0 && (/item left out/.test(fault) || field === `items[${index}]`)) lost.add(index);
		reported.add(place);
		findings.push({
			severity: HARMLESS.test(fault) ? "warning" : "error",
			rule: "reader",
			article: index === void 0 ? void 0 : nameOf$1(items[index], index),
			field: quoted(place) || void 0,
			line: lineOf(place) ?? lineIn(fault),
			quote: valueAt(json, place),
			fault: quoted(fault)
		});
	};
	let articles;
	try {
		articles = readFeed(text, url, report).articles;
	} catch (error) {
		if (!(error instanceof FeedError)) throw error;
		return {
			articles: 0,
			findings: [...findings, unreadable(error, text)]
		};
	}
	const warn = (finding) => {
		findings.push({
			severity: "warning",
			...finding,
			line: finding.line ?? lineOf(finding.field ?? "")
		});
	};
	if (!articles.length) warn({
		rule: "empty",
		field: list || void 0
	});
	if (lacksLanguage(text, json, items)) warn({
		rule: "no-language",
		field: isObject(json) ? "language" : void 0
	});
	checkGlossary(json, "", terms(json), warn);
	const kept = [];
	for (let index = 0; kept.length < articles.length; index++) if (!lost.has(index)) kept.push(index);
	const isKnown = !items.length || items.length - lost.size === articles.length;
	const names = new Map();
	articles.forEach((article, index) => {
		const number = isKnown ? kept[index] : void 0;
		const name = {
			number: number === void 0 ? void 0 : number + 1,
			id: quoted(article.id),
			title: quoted(article.editions[0].title)
		};
		names.set(name.number, name);
		const field = number === void 0 ? "" : `${list}[${number}]`;
		const item = number === void 0 ? void 0 : items[number];
		checkArticle(article, isJsonFeed ? item : void 0, field, terms(json), (finding) => {
			if (finding.rule === "no-date" && reported.has(`${field}.date_published`)) return;
			warn({
				article: name,
				...finding
			});
		});
	});
	const named = findings.map((finding) => finding.article ? {
		...finding,
		article: names.get(finding.article.number) ?? finding.article
	} : finding);
	return {
		articles: articles.length,
		findings: inOrder(named)
	};
}
function lineIn(message) {
	const line = /\bline (\d+)/.exec(message)?.[1];
	return line ? +line : void 0;
}
function unreadable(error, text) {
	const position = error.code === "syntax" && !/^\s*</.test(text) ? brokenAt(text.replace(/^\ufeff/, "")) : void 0;
	return {
		severity: "error",
		rule: "unreadable",
		fault: error.code,
		quote: quoted(error.message.replace(` (${error.url})`, "")),
		line: position === void 0 ? lineIn(error.message) : lineAt(text, position).line
	};
}
function inOrder(findings) {
	const place = ({ article }) => article ? article.number ?? 1e9 : 0;
	return findings.map((finding, index) => ({
		finding,
		index
	})).sort((a, b) => place(a.finding) - place(b.finding) || a.index - b.index).map(({ finding }) => finding);
}
function lacksLanguage(text, json, items) {
	if (json === void 0) return !/<(?:\w+:)?language[\s>]|\sxml:lang=/i.test(text);
	if (typeof at(json, "version") !== "string") return false;
	return at(json, "language") === void 0 && items.some((item) => at(item, "language") === void 0);
}
function terms(value) {
	return objects(at(at(value, EXTENSION) ?? value, "glossary")).map((entry) => {
		const forms = at(entry, "forms");
		const language = at(entry, "language");
		return {
			words: [
				at(entry, "term"),
				at(entry, "expansion"),
				...Array.isArray(forms) ? forms : []
			].filter((word) => typeof word === "string" && word.trim() !== ""),
			language: typeof language === "string" && parseLanguage(language)?.language || ""
		};
	});
}
function checkGlossary(value, path, known, warn) {
	objects(at(at(value, EXTENSION), "glossary")).forEach((entry, index) => {
		const definition = at(entry, "definition");
		const language = at(entry, "language");
		const tag = typeof language === "string" && parseLanguage(language) || {
			language: "de",
			level: void 0
		};
		const level = LEVELS.find((one) => one === (at(entry, "level") ?? tag.level));
		if (typeof definition !== "string" || !level) return;
		const field = [path, `${EXTENSION}.glossary[${index}].definition`].filter(Boolean).join(".");
		const words = known.flatMap((term) => term.words);
		checkTexts([[field, [cleanText(definition)]]], level, tag.language, words, (finding) => warn({
			edition: {
				language: tag.language,
				level
			},
			...finding
		}));
	});
}
var IN_EXTENSION = new Set([
	"kicker",
	"subtitle",
	"dateline",
	"image_alt",
	"image_caption"
]);
function checkArticle(article, item, path, feedTerms, warn) {
	const own = article.editions[0];
	const extension = at(item, EXTENSION);
	const raw = objects(at(extension, "editions"));
	if (!article.published) warn({
		rule: "no-date",
		field: path
	});
	if (article.image && own.imageAlt === void 0 && at(extension, "image_alt") !== "") warn({
		rule: "no-alt",
		field: isObject(item) ? `${path}.image` : path,
		quote: quoted(article.image)
	});
	checkGlossary(item, path, [...feedTerms, ...terms(item)], warn);
	article.editions.forEach((edition, index) => {
		const place = index ? placeOf$1(edition, own, raw) : -1;
		const fieldOf = (name) => {
			if (!path || !isObject(item)) return path;
			if (place >= 0) return `${path}.${EXTENSION}.editions[${place}].${name}`;
			return `${path}.${IN_EXTENSION.has(name) ? `${EXTENSION}.` : ""}${name}`;
		};
		const known = [
			...feedTerms,
			...terms(item),
			...terms(raw[place])
		].filter(({ language }) => !language || parseLanguage(language)?.language === edition.language).flatMap(({ words }) => words);
		const { language, level } = edition;
		checkEdition(edition, known, fieldOf, (finding) => warn({
			edition: {
				language,
				level
			},
			...finding
		}));
	});
}
var placeOf$1 = (edition, own, raw) => raw.findIndex((fields) => {
	const language = at(fields, "language");
	const tag = typeof language === "string" ? parseLanguage(language) : void 0;
	const level = at(fields, "level") ?? tag?.level ?? "standard";
	return (tag?.language ?? own.language) === edition.language && level === edition.level;
});
var NO_CONTENT = {
	lines: [],
	links: [],
	pictures: []
};
function checkEdition(edition, known, fieldOf, warn) {
	const { html, text, language, level } = edition;
	const content = html ? readHtml(html, language) : text ? readText(text) : NO_CONTENT;
	const body = fieldOf(html ? "content_html" : "content_text");
	for (const { src, alt } of content.pictures) if (alt === void 0) warn({
		rule: "no-alt",
		field: body,
		quote: quoted(src)
	});
	else if (FILE_NAME.test(alt.trim())) warn({
		rule: "file-name-as-alt",
		field: body,
		quote: quoted(alt)
	});
	if (edition.imageAlt && FILE_NAME.test(edition.imageAlt)) warn({
		rule: "file-name-as-alt",
		field: fieldOf("image_alt"),
		quote: quoted(edition.imageAlt)
	});
	let before = 0;
	for (const line of content.lines) {
		const level = /^h([1-6])$/.exec(line.block)?.[1];
		if (level && before && +level > before + 1) warn({
			rule: "heading-skipped",
			field: body,
			quote: quoted(line.text),
			count: +level,
			limit: before + 1
		});
		if (level) before = +level;
	}
	for (const link of content.links) {
		const name = link.text.replace(/[\s.:…»›→>]+$/, "").trim();
		if (!name || VAGUE.test(name)) warn({
			rule: "vague-link",
			field: body,
			quote: quoted(link.text || link.href)
		});
	}
	const attachments = edition.attachments ?? [];
	const isListed = (href) => attachments.some(({ url, size }) => size && url.endsWith(href));
	for (const { href, text } of content.links) if (PDF.test(href) && !SIZE.test(text) && !isListed(href.replace(/^\.?\//, ""))) warn({
		rule: "no-size",
		field: body,
		quote: quoted(text || href)
	});
	attachments.forEach((attachment, index) => {
		if (isPdf(attachment) && !attachment.size) warn({
			rule: "no-size",
			field: fieldOf(`attachments[${index}]`),
			quote: quoted(attachment.title ?? attachment.url)
		});
	});
	checkTexts([
		[fieldOf("title"), [edition.title]],
		[fieldOf("subtitle"), [edition.subtitle]],
		[fieldOf("kicker"), [edition.kicker]],
		[fieldOf("summary"), [edition.summary]],
		[fieldOf("image_alt"), [edition.imageAlt]],
		[fieldOf("image_caption"), [edition.imageCaption]],
		[body, content.lines.map((line) => line.text)],
		[fieldOf("attachments"), attachments.map(({ title }) => title)]
	], level, language, known, warn, edition.imageAlt);
}
var isPdf = ({ url, type }) => type === "application/pdf" || PDF.test(url);
function checkTexts(texts, level, language, known, warn, heard) {
	const places = texts.flatMap(([field, lines]) => lines.flatMap((line) => line ? [{
		field,
		line
	}] : []));
	const lines = places.map(({ line }) => line);
	for (const { quote, rule, count, limit } of checkLanguage(lines, level, language, known)) {
		if (rule === "sentences-per-line" && quote === heard) continue;
		const field = places.find(({ line }) => line.includes(quote))?.field;
		warn({
			rule,
			field,
			quote: quoted(quote),
			count,
			limit
		});
	}
}
// src/checker/words.ts
var words = (de, deHow, en, enHow) => ({
	de: {
		what: de,
		how: deHow
	},
	en: {
		what: en,
		how: enHow
	}
});
var RULES = {
	empty: words("Der Feed hat keine Artikel.", "Prüfen Sie, ob das Redaktionssystem Artikel ausgibt. Wer die Seite liest, sieht sonst nur einen Satz, dass es keine Nachrichten gibt.", "The feed has no articles.", "Check whether the content management system puts any out. Readers will only see a sentence that there are no news."),
	"no-language": words("Der Feed sagt nicht, in welcher Sprache er ist. Die Texte gelten als deutsch.", "Geben Sie die Sprache an, zum Beispiel \"language\": \"de\". Screenreader lesen sonst vielleicht mit der falschen Aussprache vor.", "The feed does not say which language it is in. Its texts are taken to be German.", "Name the language, for example \"language\": \"en\". Otherwise screen readers may use the wrong pronunciation."),
	"no-date": words("Der Artikel hat kein Datum.", "Geben Sie an, wann er erschienen ist, zum Beispiel \"date_published\": \"2026-11-20T10:00:00+01:00\". Ohne Datum steht er am Ende der Liste.", "The article has no date.", "Say when it was published, for example \"date_published\": \"2026-11-20T10:00:00+01:00\". Without a date it stands at the end of the list."),
	"no-alt": words("Das Bild {quote} hat keinen Alternativtext.", "Beschreiben Sie in einem Satz, was zu sehen ist (\"image_alt\", im Text alt=\"…\"). Schmückt das Bild nur, lassen Sie den Alternativtext ausdrücklich leer.", "The picture {quote} has no alternative text.", "Say in one sentence what can be seen (\"image_alt\", in the text alt=\"…\"). If it only decorates, leave the alternative text explicitly empty."),
	"file-name-as-alt": words("Der Alternativtext {quote} ist ein Dateiname.", "Beschreiben Sie stattdessen in einem Satz, was zu sehen ist.", "The alternative text {quote} is the name of a file.", "Say in one sentence what can be seen instead."),
	"heading-skipped": words("Vor der Überschrift {quote} (Ebene {count}) fehlt die Ebene {limit}.", "Nehmen Sie die Ebene {limit}. Überschriften sind eine Gliederung; wie groß sie aussehen, regelt die Seite.", "Before the heading {quote} (level {count}), level {limit} is missing.", "Use level {limit}. Headings are an outline; how large they look is up to the page."),
	"vague-link": words("Der Link {quote} sagt nicht, wohin er führt.", "Nennen Sie das Ziel im Link, zum Beispiel „Öffnungszeiten der Beratung“. Viele Menschen springen von Link zu Link und hören nur diese Wörter.", "The link {quote} does not say where it leads.", "Name the target in the link, for example “Opening hours of the advice centre”. Many people jump from link to link and hear only these words."),
	"no-size": words("Bei der PDF-Datei {quote} fehlt die Größe.", "Geben Sie die Größe an: in \"attachments\" als \"size_in_bytes\", im Text in Klammern, zum Beispiel „(PDF, 120 kB)“. Wer mobil liest, zahlt für Daten.", "The size of the PDF file {quote} is missing.", "State the size: in \"attachments\" as \"size_in_bytes\", in the text in brackets, for example “(PDF, 120 kB)”. On a phone, data cost money."),
	"sentence-length": words("Der Satz hat {count} Wörter, mehr als {limit}: {quote}", "Machen Sie zwei Sätze daraus. Jeder sagt nur eine Sache.", "The sentence has {count} words, more than {limit}: {quote}", "Make two sentences of it. Each says one thing only."),
	"sentences-per-line": words("In einer Zeile stehen {count} Sätze: {quote}", "Beginnen Sie im Text für jeden Satz einen neuen Absatz (<p>) oder eine neue Zeile (<br>). In kurzen Feldern steht nur ein Satz.", "One line has {count} sentences: {quote}", "In the text, begin a new paragraph (<p>) or line (<br>) for each sentence. Short fields have one sentence only."),
	"long-word": words("Das Wort {quote} ist lang: {count} Buchstaben ohne Bindestrich.", "Nehmen Sie ein kürzeres Wort oder trennen Sie es mit Bindestrich, zum Beispiel „Telefon-Nummer“. Namen gehören ins Glossar.", "The word {quote} is long: {count} letters without a hyphen.", "Use a shorter word, or split it with a hyphen, as in „Telefon-Nummer“. Names belong in the glossary."),
	abbreviation: words("Die Abkürzung {quote} ist nirgends erklärt.", "Schreiben Sie sie aus oder erklären Sie sie im Text oder im Glossar.", "The abbreviation {quote} is explained nowhere.", "Write it out, or explain it in the text or in the glossary."),
	genitive: words("Genitiv: {quote}.", "Schreiben Sie „von“ oder „vom“, zum Beispiel „das Haus vom Lehrer“.", "Genitive: {quote}.", "Write „von“ or „vom“, as in „das Haus vom Lehrer“."),
	subjunctive: words("Konjunktiv: {quote}.", "Sagen Sie, was ist: nicht „Sie könnten anrufen“, sondern „Rufen Sie an“ oder „Vielleicht rufen Sie an“.", "Subjunctive: {quote}.", "Say what is: not „Sie könnten anrufen“, but „Rufen Sie an“."),
	"number-word": words("Die Zahl {quote} steht nicht als Ziffer da.", "Schreiben Sie Zahlen in arabischen Ziffern: 2, 3, 4.", "The number {quote} is not written in digits.", "Write numbers in Arabic digits: 2, 3, 4."),
	"special-character": words("Das Sonderzeichen {quote} ist vielen fremd.", "Schreiben Sie ein Wort dafür, und machen Sie aus einem Einschub in Klammern einen eigenen Satz.", "The special character {quote} is strange to many.", "Write a word for it, and make a sentence of its own of what stands in brackets.")
};
var FAULTS = [
	[/^is no object/, words("Hier steht kein Objekt. Der Eintrag wird nicht gelesen.", "Schreiben Sie die Angaben in geschweifte Klammern: { … }.", "This is no object. The entry is not read.", "Write the details in curly brackets: { … }.")],
	[/^is not text/, words("Hier steht kein Text. Die Angabe fehlt Lesenden.", "Schreiben Sie den Wert in Anführungszeichen.", "This is not text. Readers don’t get it.", "Write the value in quotation marks.")],
	[/^is not a number from 0/, words("Hier steht keine Zahl. Die Angabe wird nicht gelesen.", "Schreiben Sie eine Zahl ab 0, ohne Anführungszeichen und ohne Einheit.", "This is no number. It is not read.", "Write a number from 0, without quotation marks and without a unit.")],
	[/^is not true or false/, words("Hier steht weder true noch false. Die Angabe wird nicht gelesen.", "Schreiben Sie true oder false, ohne Anführungszeichen.", "This is neither true nor false. It is not read.", "Write true or false, without quotation marks.")],
	[/^is not a list/, words("Hier steht keine Liste. Die Angaben werden nicht gelesen.", "Schreiben Sie die Werte in eckige Klammern: [ … ].", "This is no list. Its values are not read.", "Write the values in square brackets: [ … ].")],
	[/^is not standard, plain, easy/, words("Diese Sprachstufe gibt es nicht. Der Text gilt als Alltagssprache.", "Schreiben Sie \"standard\", \"plain\" (Einfache Sprache) oder \"easy\" (Leichte Sprache).", "There is no such level. The text is taken to be standard language.", "Write \"standard\", \"plain\" (plain language) or \"easy\" (easy read).")],
	[/^is no date/, words("Dieses Datum lässt sich nicht lesen. Es wird nicht angezeigt.", "Schreiben Sie es so: \"2026-11-20\" oder \"2026-11-20T10:00:00+01:00\".", "This date can’t be read. It is not shown.", "Write it like this: \"2026-11-20\" or \"2026-11-20T10:00:00+01:00\".")],
	[/^is no usable URL/, words("Diese Adresse ist nicht brauchbar. Der Link, das Bild oder die Datei fehlt.", "Nehmen Sie eine Adresse, die mit https:// beginnt, ohne Benutzernamen und Kennwort.", "This address can’t be used. The link, picture or file is missing.", "Use an address that begins with https://, without a user name and password.")],
	[/^is no language tag/, words("Das ist kein Sprachkürzel. Es gilt die Sprache des Feeds.", "Schreiben Sie zum Beispiel \"de\", \"en\" oder \"de-simple\" für Leichte Sprache.", "This is no language tag. The feed’s language is used.", "Write, for example, \"de\", \"en\" or \"de-simple\" for Leichte Sprache.")],
	[/^and text are missing/, words("Der Artikel hat weder Titel noch Text. Er wird ausgelassen.", "Geben Sie ihm einen \"title\" oder einen Text.", "The article has neither title nor text. It is left out.", "Give it a \"title\" or a text.")],
	[/^is missing: the URL is taken/, words("Die \"id\" fehlt. Die Adresse dient als Ersatz.", "Geben Sie jedem Artikel eine \"id\", die sich nie ändert: Links auf den Artikel hängen daran.", "The \"id\" is missing. The address stands in for it.", "Give each article an \"id\" that never changes: links to the article depend on it.")],
	[/^is missing: item left out/, words("Die \"id\" fehlt. Der Artikel wird ausgelassen.", "Geben Sie jedem Artikel eine \"id\", die sich nie ändert.", "The \"id\" is missing. The article is left out.", "Give each article an \"id\" that never changes.")],
	[/^is missing: (block |review )?left out/, words("Diese Angabe fehlt. Der ganze Eintrag wird ausgelassen.", "Ergänzen Sie sie, oder löschen Sie den Eintrag.", "This is missing. The whole entry is left out.", "Add it, or delete the entry.")],
	[/^has no term/, words("Der Eintrag im Glossar hat kein Wort oder keine Erklärung. Er wird ausgelassen.", "Geben Sie ihm \"term\" und \"definition\", bei Abkürzungen auch \"expansion\".", "The entry of the glossary has no word or no explanation. It is left out.", "Give it a \"term\" and a \"definition\", and an \"expansion\" if it is an abbreviation.")],
	[/^is there twice/, words("Diese \"id\" gibt es schon. Der Artikel bekommt eine andere.", "Geben Sie jedem Artikel eine eigene \"id\": Links auf den zweiten führen sonst irgendwann zum falschen.", "This \"id\" is there already. The article gets another one.", "Give each article an \"id\" of its own: links to the second may lead to the wrong one some day.")],
	[/^is broken XML/, words("Das XML ist nicht wohlgeformt. Beim Lesen wurde es ausgebessert, dabei kann Text verloren gehen.", "Sehen Sie in der genannten Zeile nach: Oft steht dort ein einzelnes & statt &amp; oder ein Kürzel wie &nbsp;, das es nur in HTML gibt.", "The XML is not well-formed. It was mended on reading, which may lose text.", "Look at that line: often there is a single & in place of &amp;, or a name such as &nbsp; that exists only in HTML.")],
	[/^has the language and level of another/, words("Eine Fassung in dieser Sprache und Stufe gibt es schon. Diese wird ausgelassen.", "Behalten Sie eine davon, oder berichtigen Sie \"language\" oder \"level\".", "There is a version in this language at this level already. This one is left out.", "Keep one of them, or correct \"language\" or \"level\".")]
];
var OTHER_FAULT = words("Das Leseprogramm meldet dazu (englisch): {fault}.", "Berichtigen Sie die Angabe. Die Dokumentation des Feed-Formats sagt, was dort stehen kann.", "The reader reports: {fault}.", "Correct the value. The documentation of the feed’s format says what can stand there.");
var UNREADABLE = {
	html: words("Das ist eine Webseite und kein Feed.", "Nehmen Sie die Adresse des Feeds selbst. Vielleicht steht davor eine Anmeldung oder eine Firewall.", "This is a web page and no feed.", "Use the address of the feed itself. There may be a login or a firewall in front of it."),
	syntax: words("Die Datei ist beschädigt und kann nicht gelesen werden: {quote}", "Sehen Sie in der genannten Zeile und in der davor nach: Oft fehlt ein Komma, eine Klammer oder ein Anführungszeichen.", "The file is broken and can’t be read: {quote}", "Look at that line and the one before it: often a comma, a bracket or a quotation mark is missing."),
	format: words("Das ist kein Feed in einem Format, das gelesen werden kann: {quote}", "Gelesen wird zum Beispiel JSON Feed 1.1: ein Objekt mit \"version\", \"title\" und einer Liste \"items\".", "This is no feed in a format that can be read: {quote}", "JSON Feed 1.1, for example, is read: an object with \"version\", \"title\" and a list \"items\".")
};
var UNREADABLE_OTHERWISE = words("Die Datei kann nicht als Feed gelesen werden: {quote}", "Prüfen Sie, ob es die richtige Datei ist und ob sie vollständig ist.", "The file can’t be read as a feed: {quote}", "Check whether it is the right file, and all of it.");
function wordsFor({ rule, fault = "" }) {
	if (rule === "reader") return FAULTS.find(([pattern]) => pattern.test(fault))?.[1] ?? OTHER_FAULT;
	if (rule === "unreadable") return UNREADABLE[fault] ?? UNREADABLE_OTHERWISE;
	return RULES[rule];
}
var MARKS = {
	de: ["„", "“"],
	en: ["“", "”"]
};
function adviceFor(finding, locale) {
	const { rule, quote, fault = "" } = finding;
	const marked = quote === void 0 ? "" : MARKS[locale].join(quote);
	const fill = (text) => text.replace("{count}", String(finding.count)).replace(/\{limit\}/g, String(finding.limit)).replace("{fault}", () => fault).replace("{quote}", () => rule === "unreadable" ? quote ?? "" : marked);
	const { what, how } = wordsFor(finding)[locale];
	const value = rule === "reader" && marked ? locale === "de" ? ` Da steht: ${marked}.` : ` It says: ${marked}.` : "";
	return {
		what: fill(what) + value,
		how: fill(how)
	};
}
var LEVEL_NAMES = {
	de: {
		standard: "Alltagssprache",
		plain: "Einfache Sprache",
		easy: "Leichte Sprache"
	},
	en: {
		standard: "standard",
		plain: "plain language",
		easy: "easy read"
	}
};
// src/checker/report.ts
var TEXTS = {
	de: {
		error: "Fehler",
		warning: "Hinweis",
		line: "Zeile",
		feed: "Der ganze Feed",
		article: "Artikel",
		mend: "So geht es:",
		source: "Regel:",
		good: "Nichts zu beanstanden.",
		articles: (count) => `${count} Artikel`,
		errors: (count) => `${count} Fehler`,
		warnings: (count) => `${count} ${count === 1 ? "Hinweis" : "Hinweise"}`
	},
	en: {
		error: "Error",
		warning: "Warning",
		line: "line",
		feed: "The feed as a whole",
		article: "Article",
		mend: "To mend it:",
		source: "Rule:",
		good: "Nothing to complain about.",
		articles: (count) => `${count} ${count === 1 ? "article" : "articles"}`,
		errors: (count) => `${count} ${count === 1 ? "error" : "errors"}`,
		warnings: (count) => `${count} ${count === 1 ? "warning" : "warnings"}`
	}
};
var sourceOf = ({ rule }) => SOURCES[rule];
var countOf = (findings, severity) => findings.filter((finding) => finding.severity === severity).length;
function nameOf(article, locale) {
	const { feed, article: word } = TEXTS[locale];
	if (!article) return feed;
	const [open, close] = locale === "de" ? ["„", "“"] : ["“", "”"];
	const title = article.title ? `${open}${article.title}${close}` : "";
	const number = article.number === void 0 ? word : `${word} ${article.number}`;
	return [title ? `${number}: ${title}` : number, article.id === void 0 ? "" : `(id ${article.id})`].filter(Boolean).join(" ");
}
function placeOf(finding, locale) {
	const { edition, line, field } = finding;
	return [
		line === void 0 ? "" : `${TEXTS[locale].line} ${line}`,
		edition && edition.level !== "standard" ? LEVEL_NAMES[locale][edition.level] : "",
		edition && edition.language,
		field ?? ""
	].filter(Boolean).join(", ");
}
function report(name, { articles, findings }, locale, colours = false) {
	const texts = TEXTS[locale];
	const paint = (code, text) => colours ? `\x1b[${code}m${text}\x1b[0m` : text;
	const lines = [];
	let group;
	let told = new Set();
	for (const finding of findings) {
		const heading = nameOf(finding.article, locale);
		if (heading !== group) lines.push(paint(1, heading));
		if (heading !== group) told = new Set();
		group = heading;
		const mark = finding.severity === "error" ? paint(31, `✗ ${texts.error}`) : paint(33, `! ${texts.warning}`);
		const place = placeOf(finding, locale);
		const { what, how } = adviceFor(finding, locale);
		const source = sourceOf(finding);
		lines.push(place ? `  ${mark} (${place})` : `  ${mark}`, `    ${what}`);
		if (!told.has(how)) lines.push(`    ${texts.mend} ${how}`);
		if (source && !told.has(how)) lines.push(paint(2, `    ${texts.source} ${source}`));
		told.add(how);
		lines.push("");
	}
	const errors = countOf(findings, "error");
	const counts = [
		texts.articles(articles),
		texts.errors(errors),
		texts.warnings(countOf(findings, "warning"))
	];
	if (!findings.length) lines.push(texts.good);
	lines.push(paint(errors ? 31 : 32, `${quoted(name)}: ${counts.join(", ")}`));
	return `${lines.join("\n")}\n`;
}
function reportJson(name, { articles, findings }, locale) {
	const document = {
		file: quoted(name),
		articles,
		errors: countOf(findings, "error"),
		warnings: countOf(findings, "warning"),
		findings: findings.map((finding) => {
			const { what, how } = adviceFor(finding, locale);
			const { severity, rule, article, edition, field, line, count, limit, quote } = finding;
			return {
				severity,
				rule,
				article,
				edition,
				field,
				line,
				count,
				limit,
				quote,
				message: what,
				remedy: how,
				source: sourceOf(finding)
			};
		})
	};
	return `${JSON.stringify(document, null, 2)}\n`;
}
// src/checker/cli.ts
var MOST_BYTES = 16 * 2 ** 20;
var MOST_SECONDS = 30;
var NOWHERE = "https://feed.invalid/";
var HELP = {
	de: `Prüft einen Nachrichten-Feed: was verloren geht, was besser sein könnte, wo es steht und wie es geht.

Aufruf:  jobcenter-news check DATEI_ODER_URL [--lang de|en] [--json]

  DATEI_ODER_URL  ein Feed, den <jobcenter-news> liest; "-" liest die Standardeingabe
  --lang de|en    Sprache des Berichts (sonst die des Systems, sonst Deutsch)
  --json          Bericht für Programme
  --help          diese Hilfe
  --version       die Version

Ende mit 0 ohne Fehler, mit 1 bei Fehlern, mit 2 bei falschem Aufruf oder wenn es nichts zu lesen gibt.
Was gezählt werden kann, wird gezählt. Ob ein Text in Leichter Sprache verständlich ist, prüfen Menschen.
`,
	en: `Checks a news feed: what gets lost, what could be better, where it stands and how to mend it.

Usage:  jobcenter-news check FILE_OR_URL [--lang de|en] [--json]

  FILE_OR_URL   a feed that <jobcenter-news> reads; "-" reads standard input
  --lang de|en  language of the report (else that of the system, else German)
  --json        a report for programs
  --help        this help
  --version     the version

Ends with 0 without errors, with 1 with errors, with 2 on wrong usage or where there is nothing to read.
What can be counted is counted. Whether a text in easy language can be understood, people have to test.
`
};
var SENTENCES = {
	de: {
		usage: "Bitte nennen Sie eine Datei oder eine Adresse: jobcenter-news check DATEI_ODER_URL. Mehr dazu mit --help.",
		option: (option) => `Das verstehe ich nicht: ${option}. Was möglich ist, sagt --help.`,
		missing: (name) => `Die Datei ${name} gibt es nicht.`,
		directory: (name) => `${name} ist ein Ordner und keine Datei.`,
		unreadable: (name, why) => `${name} kann nicht gelesen werden: ${why}`,
		status: (name, status) => `${name}: Der Server antwortet mit ${status}.`,
		slow: (name) => `${name}: Der Server hat nicht innerhalb von ${MOST_SECONDS} Sekunden alles geschickt.`,
		large: (name) => `${name} ist größer als 16 MiB. So große Feeds liest das Element nicht.`,
		network: (name, why) => `${name} ist nicht zu erreichen: ${why}`
	},
	en: {
		usage: "Please name a file or an address: jobcenter-news check FILE_OR_URL. There is more with --help.",
		option: (option) => `I don’t understand ${option}. See --help for what there is.`,
		missing: (name) => `There is no file ${name}.`,
		directory: (name) => `${name} is a folder and no file.`,
		unreadable: (name, why) => `${name} can’t be read: ${why}`,
		status: (name, status) => `${name}: the server answers ${status}.`,
		slow: (name) => `${name}: the server has not sent everything within ${MOST_SECONDS} seconds.`,
		large: (name) => `${name} is larger than 16 MiB. The element reads no feed of that size.`,
		network: (name, why) => `${name} can’t be reached: ${why}`
	}
};
var Refusal = class extends Error {};
var localeOf = (tag) => /^de\b|^de_/i.test(tag ?? "") ? "de" : /^en\b|^en_/i.test(tag ?? "") ? "en" : void 0;
var systemLocale = ({ LC_ALL, LC_MESSAGES, LANG }) => localeOf(LC_ALL || LC_MESSAGES || LANG) ?? "de";
function installXml() {
	class BrowserLikeParser {
		parseFromString(text, type) {
			try {
				return new import_lib.DOMParser({ onError: import_lib.onWarningStopParsing }).parseFromString(text, type);
			} catch (error) {
				const line = error.locator?.lineNumber ?? "";
				const mistake = new import_lib.DOMParser().parseFromString("<parsererror/>", "text/xml");
				mistake.documentElement.textContent = `line ${line}: ${quoted(error.message)}`;
				return mistake;
			}
		}
	}
	Object.assign(globalThis, {
		DOMParser: BrowserLikeParser,
		XMLSerializer: import_lib.XMLSerializer
	});
}
async function bytesOf(chunks, tooLarge) {
	const parts = [];
	let size = 0;
	for await (const chunk of chunks) {
		parts.push(chunk);
		size += chunk.length;
		if (size > MOST_BYTES) throw new Refusal(tooLarge);
	}
	return Buffer.concat(parts);
}
async function fetchText(url, locale) {
	const say = SENTENCES[locale];
	const name = quoted(url);
	try {
		const response = await fetch(url, {
			signal: AbortSignal.timeout(MOST_SECONDS * 1e3),
			headers: { accept: "application/feed+json, application/json, application/rss+xml, application/atom+xml, */*;q=0.1" }
		});
		if (!response.ok) throw new Refusal(say.status(name, quoted(`${response.status} ${response.statusText}`)));
		const body = response.body;
		return {
			text: decode(body ? await bytesOf(body, say.large(name)) : new Uint8Array(), response.headers.get("content-type")),
			url: response.url || url
		};
	} catch (error) {
		if (error instanceof Refusal) throw error;
		if (error.name === "TimeoutError") throw new Refusal(say.slow(name));
		const { cause, message } = error;
		throw new Refusal(say.network(name, quoted(cause?.message || message)));
	}
}
async function readInput(input, locale) {
	const say = SENTENCES[locale];
	if (/^https?:\/\//i.test(input)) return fetchText(input, locale);
	if (input === "-") return {
		text: decode(await bytesOf(process.stdin, say.large("-"))),
		url: NOWHERE
	};
	const name = quoted(input);
	try {
		const bytes = await readFile(input);
		if (bytes.length > MOST_BYTES) throw new Refusal(say.large(name));
		return {
			text: decode(bytes),
			url: new URL(encodeURIComponent(basename(input)), NOWHERE).href
		};
	} catch (error) {
		if (error instanceof Refusal) throw error;
		const { code, message } = error;
		if (code === "ENOENT") throw new Refusal(say.missing(name));
		if (code === "EISDIR") throw new Refusal(say.directory(name));
		throw new Refusal(say.unreadable(name, quoted(code ?? message)));
	}
}
var OPTIONS = {
	lang: { type: "string" },
	json: { type: "boolean" },
	help: {
		type: "boolean",
		short: "h"
	},
	version: {
		type: "boolean",
		short: "v"
	}
};
async function main(args) {
	let locale = systemLocale(process.env);
	let values;
	let positionals;
	try {
		({values, positionals} = parseArgs({
			args: [...args],
			options: OPTIONS,
			allowPositionals: true
		}));
	} catch (error) {
		const option = /'(-[^']*)'/.exec(error.message)?.[1] ?? args.join(" ");
		throw new Refusal(SENTENCES[locale].option(quoted(option)));
	}
	if (values.lang !== void 0) {
		const wanted = localeOf(values.lang);
		if (!wanted) throw new Refusal(SENTENCES[locale].option(quoted(`--lang ${values.lang}`)));
		locale = wanted;
	}
	if (values.help) {
		process.stdout.write(HELP[locale]);
		return 0;
	}
	if (values.version) {
		process.stdout.write(`${package_default.version}\n`);
		return 0;
	}
	const [command, input, ...others] = positionals;
	if (command !== "check" || !input || others.length) throw new Refusal(SENTENCES[locale].usage);
	installXml();
	const { text, url } = await readInput(input, locale);
	const result = check(text, url);
	const colours = process.stdout.isTTY && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb";
	process.stdout.write(values.json ? reportJson(input, result, locale) : report(input, result, locale, colours));
	return result.findings.some(({ severity }) => severity === "error") ? 1 : 0;
}
try {
	process.exitCode = await main(process.argv.slice(2));
} catch (error) {
	if (!(error instanceof Refusal)) throw error;
	process.stderr.write(`${error.message}\n`);
	process.exitCode = 2;
}
export {};
