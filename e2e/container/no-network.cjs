// Loaded before the server by NODE_OPTIONS: a connection to anywhere but this machine fails, and is told of on standard error.
const { Socket } = require('node:net');

const connect = Socket.prototype.connect;

Socket.prototype.connect = function (...args) {
  const options = [args].flat(2)[0];
  const host = typeof options === 'object' ? (options.host ?? 'localhost') : (args[1] ?? 'localhost');
  const local = (typeof options === 'object' && options.path) || /^(localhost|127\.|::1$)/.test(String(host));
  if (local) return Reflect.apply(connect, this, args);
  process.stderr.write(`NO NETWORK: ${host}\n`);
  throw new Error(`There is no network: ${host}`);
};
