import { resolve } from "node:path";
import * as z from "zod/mini";
import { limits } from "../shared/limits.ts";
import { type ClamdAddress, later, variables } from "./env-variables.ts";
import type { Quotas } from "./files/quotas.ts";
import type { S3Settings } from "./files/s3/s3.ts";
import type { PusherSettings } from "./live/pusher/sign.ts";

const megabyte = 1024 * 1024;

type ValuesOf<K extends keyof typeof variables> = { [N in K]: z.infer<(typeof variables)[N]["schema"]> };

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
	/** Where the bytes of files are kept; null for the data folder. */
	s3: S3Settings | null;
	/** Bytes of files that may be kept. */
	quotas: Quotas;
	/** What files are shown to before anybody sees them, and what is done while it is away; null when there is none. */
	clamd: { address: ClamdAddress; away: "wait" | "pass" } | null;
};

/** One sentence for each bad variable, none with its value. */
export class EnvUnusable extends Error {
	override name = "EnvUnusable";
}

/** Reads the contract's variables, once. An empty variable counts as not set. Throws EnvUnusable. */
export function readEnv(source: Record<string, string | undefined>): { env: Env; warnings: string[] } {
	const complaints: string[] = [];

	function read<K extends keyof typeof variables>(name: K): ValuesOf<K>[K] | null {
		const text = source[name]?.trim();
		if (text === undefined || text === "") return null;
		const parsed = z.safeParse(variables[name].schema, text);
		if (parsed.success) return parsed.data as ValuesOf<K>[K];
		complaints.push(`${name} must be ${variables[name].rule}.`);
		return null;
	}

	/** All of them or none: with one missing nothing would come of it, and nobody would know. */
	function readTogether<K extends keyof typeof variables>(...names: readonly K[]): ValuesOf<K> | null {
		const values = names.map((name) => [name, read(name)] as const);
		if (values.every(([, value]) => value !== null)) return Object.fromEntries(values) as ValuesOf<K>;
		const isSet = names.filter((name) => (source[name] ?? "").trim() !== "");
		if (isSet.length > 0 && isSet.length < names.length) {
			complaints.push(`${names.join(", ")} must be set together, or none of them.`);
		}
		return null;
	}

	const pusher = readTogether("PUSHER_APP_ID", "PUSHER_KEY", "PUSHER_SECRET", "PUSHER_HOST");
	const s3 = readTogether("S3_ENDPOINT", "S3_BUCKET", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY");
	const clamd = read("CLAMD_URL");
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
		pusher: pusher && {
			...{ appId: pusher.PUSHER_APP_ID, key: pusher.PUSHER_KEY },
			...{ secret: pusher.PUSHER_SECRET, host: pusher.PUSHER_HOST },
		},
		s3: s3 && {
			...{ endpoint: s3.S3_ENDPOINT, bucket: s3.S3_BUCKET, region: read("S3_REGION") ?? "us-east-1" },
			...{ accessKeyId: s3.S3_ACCESS_KEY_ID, secretAccessKey: s3.S3_SECRET_ACCESS_KEY },
		},
		quotas: {
			member: (read("MEMBER_QUOTA_MB") ?? 2_048) * megabyte,
			family: (read("FAMILY_QUOTA_MB") ?? 10_240) * megabyte,
		},
		clamd: clamd && { address: clamd, away: read("CLAMD_AWAY") ?? "wait" },
	};
	if (complaints.length > 0) throw new EnvUnusable(complaints.join("\n"));
	const warnings = later
		.filter((name) => (source[name] ?? "") !== "")
		.map((name) => `${name} is set, but this version of Hearth does not use it yet.`);
	if (env.setupToken !== null && env.setupToken.length < 16)
		warnings.push("SETUP_TOKEN is short; a stranger could guess it before your family is set up.");
	return { env, warnings };
}
