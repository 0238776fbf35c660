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

	it("takes S3's four together or not at all, with a region that has a good answer, and repeats none of them", () => {
		const s3 = {
			S3_ENDPOINT: "https://S3.lan/",
			S3_BUCKET: "family",
			S3_ACCESS_KEY_ID: "an-id",
			S3_SECRET_ACCESS_KEY: "secret/with+signs=",
		};
		const keys = { accessKeyId: "an-id", secretAccessKey: "secret/with+signs=" };
		const where = { endpoint: "https://s3.lan", bucket: "family" };
		expect(readEnv(s3).env.s3).toEqual({ ...where, ...keys, region: "us-east-1" });
		expect(readEnv({ ...s3, S3_REGION: "eu-1" }).env.s3).toEqual({ ...where, ...keys, region: "eu-1" });
		for (const name of Object.keys(s3)) {
			expect(() => readEnv({ ...s3, [name]: "" })).toThrow(/^S3_ENDPOINT, .* must be set together, or none of them\.$/);
			expect(() => readEnv({ ...s3, [name]: "not good\n" })).toThrow(new RegExp(`^${name} must be [^\n]+\\.$`));
		}
		expect(readEnv({}).env.s3).toBeNull();
	});

	it("knows how much room there is for files", () => {
		const megabyte = 1024 * 1024;
		expect(readEnv({}).env.quotas).toEqual({ member: 2_048 * megabyte, family: 10_240 * megabyte });
		const { quotas } = readEnv({ MEMBER_QUOTA_MB: "5", FAMILY_QUOTA_MB: "9" }).env;
		expect(quotas).toEqual({ member: 5 * megabyte, family: 9 * megabyte });
		expect(() => readEnv({ MEMBER_QUOTA_MB: "0" })).toThrow("MEMBER_QUOTA_MB must be a whole number of megabytes.");
	});

	it.each([
		["tcp://scanner.lan:3310", { host: "scanner.lan", port: 3310 }],
		["127.0.0.1:3310", { host: "127.0.0.1", port: 3310 }],
		["tcp://[::1]:3310", { host: "::1", port: 3310 }],
		["unix:/run/clamav/clamd.ctl", { path: "/run/clamav/clamd.ctl" }],
	])("finds the virus scanner at %s", (url, address) => {
		expect(readEnv({ CLAMD_URL: url }).env.clamd).toEqual({ address, away: "wait" });
		expect(readEnv({ CLAMD_URL: url, CLAMD_AWAY: "pass" }).env.clamd).toEqual({ address, away: "pass" });
		expect(readEnv({ CLAMD_AWAY: "pass" }).env.clamd).toBeNull();
	});

	it.each([
		["CLAMD_URL", "http://scanner.lan"],
		["CLAMD_URL", "unix:relative"],
		["CLAMD_URL", "scanner.lan:70000"],
		["CLAMD_URL", "scanner.lan:0"],
		["CLAMD_AWAY", "perhaps"],
	])("says what is wrong with %s", (name, value) => {
		expect(() => readEnv({ CLAMD_URL: "scanner:1", [name]: value })).toThrow(new RegExp(`^${name} must be [^\n]+\\.$`));
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
