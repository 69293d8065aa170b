import { transform } from "lightningcss";
import { type Plugin, parseSync, Visitor } from "vite";

/**
 * The element's styles are written to be read; what is shipped need not be. Minifies the text of `css` templates, in which
 * a placeholder may stand only where a rule may: each text between two of them is then a style sheet by itself.
 */
export const shortStyles: Plugin = {
  name: "short-styles",
  transform: {
    filter: { code: "css`" },
    handler(code, id) {
      let short = "";
      let end = 0;
      const shorten = (text: { readonly start: number; readonly end: number }) => {
        short += code.slice(end, text.start) + minified(code.slice(text.start, text.end), id);
        end = text.end;
      };
      const visitor = new Visitor({
        TaggedTemplateExpression({ quasi, tag }) {
          if (tag.type === "Identifier" && tag.name === "css") quasi.quasis.forEach(shorten);
        },
      });
      visitor.visit(parseSync(id, code, { lang: "js" }).program);
      return { code: short + code.slice(end), map: null };
    },
  },
};

function minified(css: string, filename: string): string {
  if (css.includes("\\")) throw new Error(`${filename}: a backslash means one thing in a template and another in CSS`);
  return transform({ filename, code: Buffer.from(css), minify: true }).code.toString();
}
