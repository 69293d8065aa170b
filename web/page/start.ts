import { nextTask } from "../element/next-task.js";

/**
 * The text is painted first, then the script is compiled: on few cores, they would take turns, and one waits for the text.
 * The script itself is fetched all along; see static/build.ts.
 */
async function afterPaint(): Promise<void> {
  // A page in the background is not painted.
  if (!document.hidden) await new Promise(requestAnimationFrame);
  await nextTask();
  const { start } = await import("./main.js");
  start();
}

document.body.getBoundingClientRect(); // the first layout, in this task; see first-styles.ts
afterPaint();
