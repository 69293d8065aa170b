// biome-ignore-all lint/suspicious/noTsIgnore: an error is not expected everywhere

/**
 * Types for JSX, and nothing else: `<softmax-temperature>` in React 19 and in Solid. Whoever imports define.ts or
 * element.ts has them already.
 */
import type { Change, Draw, Given, SoftmaxTemperature as Widget } from "../element/interface.js";

/** What every JSX takes: the properties, and the attributes whose names differ from theirs. */
export type SoftmaxTemperatureProps = { [Name in keyof Given]?: Given[Name] | null | undefined } & {
  "temperature-min"?: number | string | undefined;
  "temperature-max"?: number | string | undefined;
  "logit-min"?: number | string | undefined;
  "logit-max"?: number | string | undefined;
  /** The id of a form that is not around the element. */
  form?: string | undefined;
};

/** What a framework has for every element, with what is ours in the place of its own. */
export type WithProps<Every, Events> = Omit<Every, keyof SoftmaxTemperatureProps | keyof Events> &
  SoftmaxTemperatureProps &
  Events;

/** React hands on `input` and `change` in events of its own, and `draw` as it is. */
export interface ReactEvents {
  onInput?:
    | ((event: { readonly nativeEvent: CustomEvent<Change>; readonly currentTarget: Widget }) => void)
    | undefined;
  onChange?: ReactEvents["onInput"];
  ondraw?: ((event: CustomEvent<Draw>) => void) | undefined;
}

export interface SolidEvents {
  "on:input"?: ((event: CustomEvent<Change>) => void) | undefined;
  "on:change"?: ((event: CustomEvent<Change>) => void) | undefined;
  "on:draw"?: ((event: CustomEvent<Draw>) => void) | undefined;
  onInput?: SolidEvents["on:input"];
  onChange?: SolidEvents["on:change"];
  onDraw?: SolidEvents["on:draw"];
}

export type InReact<Every> = WithProps<Every, ReactEvents>;
export type InSolid<Every> = WithProps<Every, SolidEvents>;

// What follows holds where the framework is. Where it is not, there is nothing to say, and these comments say so to the
// compiler; they begin with two stars because others do not reach the types that are published.

/** @ts-ignore */
declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      /** @ts-ignore */
      "softmax-temperature": InReact<React.DetailedHTMLProps<React.HTMLAttributes<Widget>, Widget>>;
    }
  }
}

/** @ts-ignore */
declare module "solid-js/jsx-runtime" {
  namespace JSX {
    interface IntrinsicElements {
      /** @ts-ignore */
      "softmax-temperature": InSolid<JSX.HTMLAttributes<Widget>>;
    }
  }
}
