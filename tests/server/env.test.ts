import { describe, expect, it } from "vitest";
import { EnvUnusable, readEnv } from "../../server/env.ts";

describe("the environment", () => {
	it("has a good answer for everything that is not set, and an empty variable is not set", () => {
		const { env, warnings } = readEnv({ PORT: "", HOST: " " });
		expect(env).toMatchObject({ port: 8080, host: "0.0.0.0", publicUrl: null, setupToken: null, logLevel: "info" });
		expect(env).toMatchObject({ segmentMessages: 1_000, trustProxy: false, crashAt: null });
		expect(env.dataDir).toMatch(/data$/);
		expect(warnings).toEqual([]);
	});

	it("takes what it is given", () => {
		const { env } = readEnv({
			...{ PORT: "0", HOST: "::1", PUBLIC_URL: "https://Chat.Example.org/", TRUST_PROXY: "1", SEGMENT_MESSAGES: "20" },
			...{ LOG_LEVEL: "warn", SETUP_TOKEN: "a-long-enough-token" },
		});
		expect(env).toMatchObject({ port: 0, host: "::1", publicUrl: "https://chat.example.org", trustProxy: true });
		expect(env).toMatchObject({ segmentMessages: 20, logLevel: "warn", setupToken: "a-long-enough-token" });
	});

	it.each([
		["PORT", "65536"],
		["PORT", "8o8o"],
		["HOST", "two words"],
		["PUBLIC_URL", "https://chat.example.org/family"],
		["PUBLIC_URL", "ftp://chat.example.org"],
		["PUBLIC_URL", "our.house.lan"],
		["SETUP_TOKEN", "with a space"],
		["LOG_LEVEL", "loud"],
		["SEGMENT_MESSAGES", "5000"],
		["TRUST_PROXY", "perhaps"],
	])("says in one sentence what is wrong with %s, and never its value", (name, value) => {
		const read = () => readEnv({ [name]: value });
		expect(read).toThrow(EnvUnusable);
		expect(read).toThrow(new RegExp(`^${name} must be [^\n]+\\.$`));
		expect(read).not.toThrow(value);
	});

	it("takes Pusher's four together or not at all, and repeats none of them", () => {
		const pusher = {
			PUSHER_APP_ID: "3",
			PUSHER_KEY: "a-key",
			PUSHER_SECRET: "secret_1",
			PUSHER_HOST: "https://Pusher.lan/",
		};
		expect(readEnv(pusher).env.pusher).toEqual({
			appId: "3",
			key: "a-key",
			secret: "secret_1",
			host: "https://pusher.lan",
		});
		for (const name of Object.keys(pusher)) {
			expect(() => readEnv({ ...pusher, [name]: "" })).toThrow(
				/^PUSHER_APP_ID, .* must be set together, or none of them\.$/,
			);
			expect(() => readEnv({ ...pusher, [name]: "not/ good" })).toThrow(new RegExp(`^${name} must be [^\n]+\\.$`));
		}
		expect(readEnv({}).env.pusher).toBeNull();
	});

	it("names every bad variable at once", () => {
		expect(() => readEnv({ PORT: "x", LOG_LEVEL: "y" })).toThrow(/^PORT .+\nLOG_LEVEL .+$/);
	});

	it("says aloud that a later variable is not used yet, without its value", () => {
		const { warnings } = readEnv({ DATABASE_URL: "postgres://secret", SMTP_URL: "smtp://secret" });
		expect(warnings).toHaveLength(2);
		expect(warnings.join()).toContain("DATABASE_URL is set, but this version of Hearth does not use it yet.");
		expect(warnings.join()).not.toContain("secret");
	});

	it("warns of a set-up token a stranger could guess", () => {
		expect(readEnv({ SETUP_TOKEN: "abc" }).warnings.join()).toContain("short");
	});
});
