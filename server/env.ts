import { resolve } from "node:path";
import * as z from "zod/mini";
import { limits } from "../shared/limits.ts";
import type { PusherSettings } from "./live/pusher/sign.ts";

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

const word = z.string().check(z.regex(/^[\w-]{1,200}$/));

/** What each variable must be, as the error says it. The bad value itself is never printed: it may be a secret. */
const variables = {
	PORT: { schema: wholeNumber(0, 65_535), rule: "a whole number from 0 to 65535 (0 = any free port)" },
	HOST: { schema: z.string().check(z.regex(/^[0-9A-Za-z.:_-]{1,255}$/)), rule: "a host name or an IP address" },
	DATA_DIR: { schema: z.string(), rule: "a path to a folder" },
	PUBLIC_URL: { schema: origin, rule: "an http or https address without a path, like https://chat.example.org" },
	SETUP_TOKEN: { schema: z.string().check(z.regex(/^[\x21-\x7e]{1,200}$/)), rule: "1 to 200 letters without spaces" },
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
	PUSHER_HOST: { schema: origin, rule: "an http or https address without a path, like https://api-eu.pusher.com" },
} as const;

/** Named in the contract, not built yet: said aloud instead of being ignored in silence. */
const later = [
	"DATABASE_URL",
	"REDIS_URL",
	...["S3_ENDPOINT", "S3_BUCKET", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY", "S3_REGION"],
	"SMTP_URL",
	"CLAMD_URL",
];

const pusherNames = ["PUSHER_APP_ID", "PUSHER_KEY", "PUSHER_SECRET", "PUSHER_HOST"] as const;

export type Env = {
	port: number;
	host: string;
	dataDir: string;
	/** Origin only, no trailing slash; null when not set. */
	publicUrl: string | null;
	/** null: a random one is made at each start. */
	setupToken: string | null;
	logLevel: string;
	segmentMessages: number;
	trustProxy: boolean;
	crashAt: string | null;
	/** Where live events are published besides; null when that is not set up. */
	pusher: PusherSettings | null;
};

/** One sentence for each bad variable, none with its value. */
export class EnvUnusable extends Error {
	override name = "EnvUnusable";
}

/** Reads the contract's variables, once. An empty variable counts as not set. Throws EnvUnusable. */
export function readEnv(source: Record<string, string | undefined>): { env: Env; warnings: string[] } {
	const complaints: string[] = [];

	function read<K extends keyof typeof variables>(name: K): z.infer<(typeof variables)[K]["schema"]> | null {
		const text = source[name]?.trim();
		if (text === undefined || text === "") return null;
		const parsed = z.safeParse(variables[name].schema, text);
		if (parsed.success) return parsed.data as z.infer<(typeof variables)[K]["schema"]>;
		complaints.push(`${name} must be ${variables[name].rule}.`);
		return null;
	}

	/** All four or none: with one missing nothing would be published, and nobody would know. */
	function readPusher(): PusherSettings | null {
		const [appId, key, secret, host] = [
			read("PUSHER_APP_ID"),
			read("PUSHER_KEY"),
			read("PUSHER_SECRET"),
			read("PUSHER_HOST"),
		];
		if (appId !== null && key !== null && secret !== null && host !== null) return { appId, key, secret, host };
		const isSet = pusherNames.filter((name) => (source[name] ?? "").trim() !== "");
		if (isSet.length > 0 && isSet.length < pusherNames.length) {
			complaints.push(`${pusherNames.join(", ")} must be set together, or none of them.`);
		}
		return null;
	}

	const env: Env = {
		port: read("PORT") ?? 8080,
		host: read("HOST") ?? "0.0.0.0",
		dataDir: resolve(read("DATA_DIR") ?? "./data"),
		publicUrl: read("PUBLIC_URL"),
		setupToken: read("SETUP_TOKEN"),
		logLevel: read("LOG_LEVEL") ?? "info",
		segmentMessages: read("SEGMENT_MESSAGES") ?? limits.segmentMessages,
		trustProxy: read("TRUST_PROXY") ?? false,
		crashAt: read("CRASH_AT"),
		pusher: readPusher(),
	};
	if (complaints.length > 0) throw new EnvUnusable(complaints.join("\n"));
	const warnings = later
		.filter((name) => (source[name] ?? "") !== "")
		.map((name) => `${name} is set, but this version of Hearth does not use it yet.`);
	if (env.setupToken !== null && env.setupToken.length < 16)
		warnings.push("SETUP_TOKEN is short; a stranger could guess it before your family is set up.");
	return { env, warnings };
}
