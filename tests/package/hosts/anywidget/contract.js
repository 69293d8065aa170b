// Never run: that it passes the type check is what it is for.
import frontEnd from "softmax-temperature/anywidget";

/** @type {import("@anywidget/types").AnyWidget} */
export const widget = frontEnd;

/** @type {import("@anywidget/types").Render} */
export const render = frontEnd.render;
