const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/**
 * The same object, each of whose asynchronous calls passes `pass` twice: before it has any effect, and after, before its
 * answer is had. What `pass` throws the caller gets; what it never settles keeps the caller waiting for ever.
 */
export const stepped = <T extends object>(target: T, pass: () => void | Promise<void>): T =>
  new Proxy(target, {
    get: (object, name) => {
      const value: unknown = Reflect.get(object, name);
      if (isPlain(value)) return stepped(value, pass);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => {
        const call = (): unknown => Reflect.apply(value, object, args);
        if (name === 'forTenant') return stepped(call() as object, pass);
        return (async () => {
          await pass();
          const answer = await call();
          await pass();
          return answer;
        })();
      };
    },
  });
