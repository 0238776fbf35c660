import * as z from "zod/mini";
import { limits } from "../shared/limits.ts";

const wholeNumber = (from: number, to: number) =>
	z.pipe(
		z.string().check(
			z.regex(/^[0-9]{1,9}$/),
			z.refine((text) => Number(text) >= from && Number(text) <= to),
		),
		z.transform(Number),
	);
const origin = z.pipe(
	z.string().check(
		z.refine((text) => {
			const url = URL.parse(text);
			return url !== null && /^https?:$/.test(url.protocol) && url.pathname === "/" && url.search + url.hash === "";
		}),
	),
	z.transform((text: string) => new URL(text).origin),
);

const visible = z.string().check(z.regex(/^[\x21-\x7e]{1,200}$/));
const word = z.string().check(z.regex(/^[\w-]{1,200}$/));

/** Where a clamd listens: a port of a machine, or a socket's path on this one. */
export type ClamdAddress = { host: string; port: number } | { path: string };

const clamdAddress = z.pipe(
	z.string().check(
		z.regex(/^(?:unix:\/[^\0]{1,500}|(?:tcp:\/\/)?(?:\[[0-9a-fA-F:]+\]|[\w.-]{1,255}):[1-9][0-9]{0,4})$/),
		z.refine((text) => text.startsWith("unix:") || Number(text.slice(text.lastIndexOf(":") + 1)) <= 65_535),
	),
	z.transform((text: string): ClamdAddress => {
		if (text.startsWith("unix:")) return { path: text.slice("unix:".length) };
		const [, host = "", port = ""] = /^(?:tcp:\/\/)?\[?(.+?)\]?:([0-9]+)$/.exec(text) ?? [];
		return { host, port: Number(port) };
	}),
);

/** What each variable must be, as the error says it. The bad value itself is never printed: it may be a secret. */
export const variables = {
	PORT: { schema: wholeNumber(0, 65_535), rule: "a whole number from 0 to 65535 (0 = any free port)" },
	HOST: { schema: z.string().check(z.regex(/^[0-9A-Za-z.:_-]{1,255}$/)), rule: "a host name or an IP address" },
	DATA_DIR: { schema: z.string(), rule: "a path to a folder" },
	PUBLIC_URL: { schema: origin, rule: "an http or https address without a path, like https://chat.example.org" },
	SETUP_TOKEN: { schema: visible, rule: "1 to 200 letters without spaces" },
	LOG_LEVEL: {
		schema: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]),
		rule: "one of trace, debug, info, warn, error, fatal, silent",
	},
	SEGMENT_MESSAGES: {
		schema: wholeNumber(1, limits.segmentMessages),
		rule: `a whole number from 1 to ${limits.segmentMessages}`,
	},
	/** For the fault suite alone: the step of the write path the process dies at. */
	CRASH_AT: { schema: z.string().check(z.regex(/^[a-z]+:[0-9]{1,6}$/)), rule: "a step and a count, like committed:3" },
	TRUST_PROXY: {
		schema: z.pipe(
			z.enum(["0", "1", "false", "true"]),
			z.transform((text) => text === "1" || text === "true"),
		),
		rule: "1 or 0",
	},
	PUSHER_APP_ID: { schema: word, rule: "letters, digits, - and _" },
	PUSHER_KEY: { schema: word, rule: "letters, digits, - and _" },
	PUSHER_SECRET: { schema: word, rule: "letters, digits, - and _" },
	S3_ENDPOINT: { schema: origin, rule: "an http or https address without a path, like https://s3.example.org" },
	S3_BUCKET: { schema: z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/)), rule: "the name of a bucket" },
	S3_ACCESS_KEY_ID: { schema: visible, rule: "1 to 200 letters without spaces" },
	S3_SECRET_ACCESS_KEY: { schema: visible, rule: "1 to 200 letters without spaces" },
	S3_REGION: { schema: word, rule: "letters, digits, - and _" },
	MEMBER_QUOTA_MB: { schema: wholeNumber(1, 999_999_999), rule: "a whole number of megabytes" },
	FAMILY_QUOTA_MB: { schema: wholeNumber(1, 999_999_999), rule: "a whole number of megabytes" },
	CLAMD_URL: { schema: clamdAddress, rule: "tcp://host:port, host:port or unix:/path" },
	CLAMD_AWAY: { schema: z.enum(["wait", "pass"]), rule: "wait or pass" },
	PUSHER_HOST: { schema: origin, rule: "an http or https address without a path, like https://api-eu.pusher.com" },
} as const;

/** Named in the contract, not built yet: said aloud instead of being ignored in silence. */
export const later = ["DATABASE_URL", "REDIS_URL", "SMTP_URL"];
