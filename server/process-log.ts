import { destination, type Logger, pino } from "pino";

/** Wherever they turn up in what is logged, these are never written. */
const secrets = ["authorization", "cookie", "password", "token"];

/** JSON lines on stderr, so that stdout stays readable; written at once, so that the last line before a crash is there. */
export function createProcessLog(level: string): Logger {
	return pino(
		{
			level,
			base: null,
			redact: { paths: secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: "(secret)" },
		},
		destination({ fd: 2, sync: true }),
	);
}
