/** Tells whoever wrote to an answer that it was taken, though it went nowhere: `given` is what `write` or `end` was called with. */
export function tellWriter<Value>(given: readonly unknown[], value: Value): Value {
  const told = given.find((one) => typeof one === 'function');
  if (typeof told === 'function') setImmediate(() => told());
  return value;
}
