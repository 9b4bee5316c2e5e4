import { checkAccess, type AccessSettings } from "../../../src/api/access/checkAccess";

const check = (settings: Partial<AccessSettings>) =>
  checkAccess({ host: "127.0.0.1", readAccess: undefined, authJwks: undefined, ...settings });

test.each(["127.0.0.1", "localhost", "::1", "127.8.8.8"])("on %s anyone may read unless told otherwise", (host) => {
  expect(check({ host })).toEqual({ openReads: true });
  expect(check({ host, readAccess: "token", authJwks: "keys.json" })).toEqual({ openReads: false });
});

test.each(["0.0.0.0", "::", "10.0.0.7", "service.example"])("on %s the operator must have decided", (host) => {
  expect(() => check({ host })).toThrow(
    expect.objectContaining({
      code: "SETTINGS_INVALID",
      hint: expect.stringContaining("READ_ACCESS=open") as string,
    }) as Error,
  );
  expect(check({ host, readAccess: "open" })).toEqual({ openReads: true });
  expect(check({ host, readAccess: "token", authJwks: "keys.json" })).toEqual({ openReads: false });
});

test("tokens cannot be asked for without keys to check them by", () => {
  expect(() => check({ readAccess: "token" })).toThrow(/AUTH_JWKS/);
});
