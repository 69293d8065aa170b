import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { entropy, logSoftmax, logSumExp, softmax, softmaxDerivative, statistics } from "softmax-temperature";

const inf = Number.POSITIVE_INFINITY;
const functions = { softmax, logSoftmax, softmaxDerivative, logSumExp, entropy, statistics };

/** What a caller without types may pass. */
type Untyped = (...args: unknown[]) => unknown;

/** Every function must refuse these arguments with this error. */
function refuses(args: unknown[], kind: typeof TypeError | typeof RangeError, message: string): void {
  for (const [name, call] of Object.entries(functions)) {
    assert.throws(
      () => (call as Untyped)(...args),
      (error: Error) => {
        assert.equal(error.constructor, kind, `${name}: ${error}`);
        assert.equal(error.message, message, name);
        assert.ok(error.message.length <= 200);
        return true;
      },
      name,
    );
  }
}

/** More logits each time, so that the core has to make room anew: a spoilt heap would show. */
let count = 1000;

afterEach(() => {
  count = Math.floor(count * 1.5);
  assert.ok(
    softmax(new Float64Array(count)).every((p) => Math.abs(p * count - 1) < 1e-15),
    "the next call works",
  );
  assert.deepEqual([...softmax(new Float32Array(2))], [0.5, 0.5]);
});

test("a temperature below 0 or NaN is out of range", () => {
  refuses([[1, 2], { temperature: -1 }], RangeError, "temperature must be 0 or more, got -1");
  refuses([[1, 2], { temperature: Number.NaN }], RangeError, "temperature must be 0 or more, got NaN");
  refuses([[1, 2], { temperature: -inf }], RangeError, "temperature must be 0 or more, got -Infinity");
});

test("a temperature is never coerced", () => {
  const numberLike = { valueOf: () => 1 };
  refuses([[1], { temperature: "1" }], TypeError, 'temperature must be a number, got "1"');
  refuses([[1], { temperature: null }], TypeError, "temperature must be a number, got null");
  refuses([[1], { temperature: true }], TypeError, "temperature must be a number, got true");
  refuses([[1], { temperature: 1n }], TypeError, "temperature must be a number, got the bigint 1");
  refuses([[1], { temperature: numberLike }], TypeError, "temperature must be a number, got an object");
  refuses([[1], { temperature: [1] }], TypeError, "temperature must be a number, got an array");
  refuses([[1], { temperature: Symbol("1") }], TypeError, "temperature must be a number, got a symbol");
});

test("a logit that is NaN or Infinity is named by its index", () => {
  refuses([[1, Number.NaN, 2]], RangeError, "logits[1] is NaN");
  refuses([[1, 2, 3, inf]], RangeError, "logits[3] is Infinity");
  refuses([new Float32Array([1, 2, Number.NaN])], RangeError, "logits[2] is NaN");
  refuses([new Float32Array([1e39, 0])], RangeError, "logits[0] is Infinity");
  refuses([[Number.NaN], { temperature: 0 }], RangeError, "logits[0] is NaN");
});

test("logits that leave no distribution are refused", () => {
  refuses([[]], RangeError, "logits must not be empty");
  refuses([new Float32Array(0)], RangeError, "logits must not be empty");
  refuses([[-inf, -inf]], RangeError, "logits are all -Infinity: every entry is masked");
});

test("what is not an array of numbers is refused, and nothing in it is coerced", () => {
  const notNumbers = "logits must be an array or typed array of numbers, got";
  refuses([], TypeError, `${notNumbers} undefined`);
  refuses([null], TypeError, `${notNumbers} null`);
  refuses(["1,2"], TypeError, `${notNumbers} "1,2"`);
  refuses([{ length: 2, 0: 1, 1: 2 }], TypeError, `${notNumbers} an object`);
  refuses([new Set([1])], TypeError, `${notNumbers} an object`);
  refuses([new ArrayBuffer(8)], TypeError, `${notNumbers} an object`);
  refuses([new DataView(new ArrayBuffer(8))], TypeError, `${notNumbers} an object`);
  refuses([() => 1], TypeError, `${notNumbers} a function`);
  refuses([new BigInt64Array(1)], TypeError, "logits must be numbers, got a BigInt64Array");
  refuses([[1, "2"]], TypeError, 'logits[1] must be a number, got "2"');
  refuses([[1, null]], TypeError, "logits[1] must be a number, got null");
  refuses([[false]], TypeError, "logits[0] must be a number, got false");
  refuses([[1n]], TypeError, "logits[0] must be a number, got the bigint 1");
  refuses([[{ valueOf: () => 1 }]], TypeError, "logits[0] must be a number, got an object");
  refuses([[[1]]], TypeError, "logits[0] must be a number, got an array");
  // biome-ignore lint/suspicious/noSparseArray: a hole is what is tested
  refuses([[1, , 3]], TypeError, "logits[1] must be a number, got a hole");
});

test("more than 2^24 logits are refused before anything is copied", () => {
  refuses([new Float32Array(2 ** 24 + 1)], RangeError, "logits must be at most 16777216, got 16777217");
  refuses([new Array(2 ** 32 - 1)], RangeError, "logits must be at most 16777216, got 4294967295");
});

test("an unknown option is refused, with the likely one if there is one", () => {
  for (const [name, call] of Object.entries({ softmax, logSoftmax })) {
    assert.throws(
      () => (call as Untyped)([1], { temprature: 2 }),
      { name: "TypeError", message: 'unknown option "temprature" (did you mean "temperature"?)' },
      name,
    );
    assert.throws(() => (call as Untyped)([1], { t: 2 }), {
      name: "TypeError",
      message: 'unknown option "t" (known: temperature, classes, out)',
    });
  }
  refuses([[1], { Temperature: 2 }], TypeError, 'unknown option "Temperature" (did you mean "temperature"?)');
});

test("options are an object, of which only its own properties count", () => {
  const object = "options must be an object such as { temperature: 1 }, got";
  refuses([[1], 2], TypeError, `${object} 2`);
  refuses([[1], null], TypeError, `${object} null`);
  refuses([[1], [2]], TypeError, `${object} an array`);
  const inherited = Object.create({ temperature: -1, nonsense: true }) as object;
  assert.deepEqual([...softmax([1, 1], inherited)], [0.5, 0.5]);
});

test("out must be of the result's kind and length", () => {
  for (const call of [softmax, logSoftmax] as Untyped[]) {
    const wrong = (out: unknown, logits: unknown = [1, 2]) => call(logits, { out });
    assert.throws(() => wrong([0, 0]), {
      name: "TypeError",
      message: "out must be a Float64Array for these logits, got an array",
    });
    assert.throws(() => wrong(new Float32Array(2)), {
      name: "TypeError",
      message: "out must be a Float64Array for these logits, got Float32Array",
    });
    assert.throws(() => wrong(new Float64Array(2), new Float32Array(2)), {
      name: "TypeError",
      message: "out must be a Float32Array for these logits, got Float64Array",
    });
    assert.throws(() => wrong(new Float64Array(3)), {
      name: "RangeError",
      message: "out must have the length of the logits, 2, got 3",
    });
  }
});

test("the derivative's out is of doubles, whatever the logits are", () => {
  const wrong = (out: unknown) => (softmaxDerivative as Untyped)(new Float32Array(2), { out });
  assert.throws(() => wrong(new Float32Array(2)), {
    name: "TypeError",
    message: "out must be a Float64Array for these logits, got Float32Array",
  });
  assert.throws(() => wrong(null), {
    name: "TypeError",
    message: "out must be a Float64Array for these logits, got null",
  });
  assert.throws(() => wrong(new Float64Array(1)), {
    name: "RangeError",
    message: "out must have the length of the logits, 2, got 1",
  });
  assert.throws(() => (softmaxDerivative as Untyped)([1, 2], { classes: 2 }), {
    name: "TypeError",
    message: 'unknown option "classes" (known: temperature, out)',
  });
});

test("out keeps its content when a call fails", () => {
  const out = new Float64Array([7, 8]);
  for (const call of [softmax as typeof softmaxDerivative, softmaxDerivative]) {
    assert.throws(() => call([1, Number.NaN], { out }));
    assert.throws(() => call([1, 2], { out, temperature: -1 }));
  }
  assert.deepEqual([...out], [7, 8]);
});

test("a message stays short whatever was passed", () => {
  const long = "x".repeat(1000);
  const messages = [
    () => (softmax as Untyped)(long),
    () => (softmax as Untyped)([1], { temperature: long }),
    () => (softmax as Untyped)([1], { [long]: 1 }),
    () => (softmax as Untyped)([10n ** 900n]),
    () => (softmax as Untyped)("\u0001".repeat(60)),
    () => (softmax as Untyped)([1], { ["\ud800".repeat(38)]: 1 }),
  ].map((call) => {
    try {
      call();
    } catch (error) {
      return (error as Error).message;
    }
    return undefined;
  });
  for (const message of messages) assert.ok(message !== undefined && message.length <= 200, message);
});

test("a typed array's own properties are not believed", () => {
  for (const length of [1, 100, -1, Number.NaN, "3"]) {
    const logits = Object.defineProperty(new Float64Array([2, 1, 0.1]), "length", { value: length });
    assert.deepEqual([...softmax(logits)], [...softmax([2, 1, 0.1])]);
  }
  const out = Object.defineProperty(new Float64Array(5), "length", { value: 3 });
  assert.throws(() => softmax([2, 1, 0.1], { out }), { message: "out must have the length of the logits, 3, got 5" });
  const deaf = Object.defineProperty(new Float64Array(3), "set", { value: () => {} });
  assert.deepEqual([...softmax([2, 1, 0.1], { out: deaf })], [...softmax([2, 1, 0.1])]);
});

test("a proxy's length has to be a whole number", () => {
  for (const length of [1.5, "2", Number.NaN, -1]) {
    const logits = new Proxy([1, 2], { get: (target, key) => (key === "length" ? length : Reflect.get(target, key)) });
    refuses([logits], TypeError, "logits must have a length that is a whole number");
  }
});

test("a detached array is empty", () => {
  const logits = new Float64Array([1, 2]);
  structuredClone(logits, { transfer: [logits.buffer] });
  refuses([logits], RangeError, "logits must not be empty");
});

test("a getter that calls the core itself cannot spoil the call around it", () => {
  const logits = [2, 1, 0.1];
  const expected = [...softmax(logits)];
  const reentrant = [2, 1, 0.1];
  Object.defineProperty(reentrant, 1, {
    get: () => {
      softmax(new Float64Array(3_000_000));
      return 1;
    },
  });
  assert.deepEqual([...softmax(reentrant)], expected);
  const options = {
    get temperature() {
      softmax(new Float64Array(5_000_000));
      return 1;
    },
  };
  assert.deepEqual([...softmax(logits, options)], expected);
  const out = new Float64Array(3);
  Object.defineProperty(out, "length", {
    get: () => {
      softmax([0, 0, 0]);
      return 3;
    },
  });
  assert.deepEqual([...softmax(logits, { out })], expected);
});

test("an object that keeps its numbers in data is told about it", () => {
  const got = "logits must be an array or typed array of numbers, got";
  refuses([{ data: new Float32Array(2), dims: [2] }], TypeError, `${got} an object; pass its .data`);
  class Tensor {
    get data(): never {
      throw new Error("not read");
    }
  }
  refuses([new Tensor()], TypeError, `${got} an object; pass its .data`);
  refuses([{ dims: [2] }], TypeError, `${got} an object`);
});

test("a long name of an option is refused at once", () => {
  const name = "x".repeat(20_000_000);
  assert.throws(() => softmax([1], { [name]: 1 } as object), {
    name: "TypeError",
    message: /^unknown option "xxx.{1,190}$/,
  });
});

test("a huge bigint is named without writing it out, which would take seconds", () => {
  const huge = 1n << 20_000_000n;
  refuses([huge], TypeError, "logits must be an array or typed array of numbers, got a huge bigint");
  refuses([[-huge]], TypeError, "logits[0] must be a number, got a huge bigint");
  refuses([[1], { temperature: huge }], TypeError, "temperature must be a number, got a huge bigint");
  refuses(
    [[1], { temperature: -(10n ** 37n) }],
    TypeError,
    `temperature must be a number, got the bigint -1${"0".repeat(37)}`,
  );
});
