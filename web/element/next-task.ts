/** Lets the browser paint and handle events between two pieces of work. */
export function nextTask(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}
