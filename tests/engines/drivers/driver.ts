/** The little that the tests ask of a browser, so that one set of them is true of three. */
export interface Driver {
  /** Opens an address and waits for its load event. */
  open(url: string): Promise<void>;
  /** Calls a function in the page. What it is given and what it gives back passes through JSON. */
  evaluate<Given extends unknown[], Result>(
    work: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ): Promise<Result>;
  /** Moves the mouse to a place in the window, in whole pixels. */
  move(x: number, y: number): Promise<void>;
  press(): Promise<void>;
  release(): Promise<void>;
  /** Presses a key and lets it go. */
  key(key: Key): Promise<void>;
  /** Types a text where the focus is. */
  type(text: string): Promise<void>;
  /** Gives the page's window another size. */
  resize(size: Size): Promise<void>;
  /** What the window shows, as PNG. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** The keys that the tests press, and the characters that stand for them in WebDriver. */
export const keys = {
  Tab: "\uE004",
  Enter: "\uE007",
  Escape: "\uE00C",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowRight: "\uE014",
} as const;
export type Key = keyof typeof keys;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size that each test begins with. */
export const viewport: Size = { width: 1280, height: 800 };
