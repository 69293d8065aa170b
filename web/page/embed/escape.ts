import { escapeHtml } from "../site/html.js";

/** A character as HTML, by its number: whatever reads the text on its way takes it for nothing else. */
const numbered = (character: string) => `&#${character.charCodeAt(0)};`;

/**
 * Text in a quoted attribute of HTML that is pasted somewhere: on one line, since an empty line would end the HTML in
 * Markdown, and with nothing that a site's templates would read as theirs.
 */
export function attributeText(text: string): string {
  return escapeHtml(text).replace(/[\r\n\t]|\{(?=[{%#])/g, numbered);
}

/** Text between tags, on one line, too. Markdown around it is read there. */
export function contentText(text: string): string {
  return attributeText(text.replace(/\s+/g, " ")).replace(/[\\`*_[\]~$|]/g, numbered);
}

/** Text in a line or a table's cell of Markdown: all that could mean something there means itself. */
export function markdownText(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>~$|]|&(?=#?\w+;)/g, "\\$&");
}

/** An address in Markdown, which a round bracket would end. */
export function markdownAddress(address: string): string {
  return address.replace(/[()|]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
