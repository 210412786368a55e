// ==UserScript==
// @name         Reply Desk
// @namespace    $ADDRESS
// @version      $VERSION
// @description  Drafts a reply to a forum post from your team's answers, into the forum's own reply box.
// @license      MIT
$MATCHES
// @connect      $HOST
// @grant        GM_xmlhttpRequest
// @grant        GM.xmlHttpRequest
// @grant        GM_getValue
// @grant        GM.getValue
// @grant        GM_setValue
// @grant        GM.setValue
// @grant        GM_registerMenuCommand
// @grant        GM.registerMenuCommand
// @downloadURL  $ADDRESS/userscript.user.js
// @updateURL    $ADDRESS/userscript.user.js
// @run-at       document-idle
// @noframes
// ==/UserScript==
