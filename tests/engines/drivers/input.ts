import { type Key, keys } from "./driver.js";

/** Input as both WebDrivers, the classic one and BiDi, want to be told of it. A pointer stays down between two calls. */
type InputSource = Record<string, unknown>;

function pointer(...actions: object[]): InputSource[] {
  return [{ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions }];
}

export function movement(x: number, y: number): InputSource[] {
  return pointer({ type: "pointerMove", duration: 0, origin: "viewport", x: Math.round(x), y: Math.round(y) });
}

export const buttonDown = pointer({ type: "pointerDown", button: 0 });
export const buttonUp = pointer({ type: "pointerUp", button: 0 });

export function keyPress(key: Key): InputSource[] {
  return typing(keys[key]);
}

/** Each character as a key that goes down and up. */
export function typing(text: string): InputSource[] {
  const actions = [...text].flatMap((value) => [
    { type: "keyDown", value },
    { type: "keyUp", value },
  ]);
  return [{ type: "key", id: "keyboard", actions }];
}
