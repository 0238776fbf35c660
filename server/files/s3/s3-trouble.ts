/** The S3 server is away or refuses; what was to be done with it is tried again later. */
export class S3Trouble extends Error {
	override name = "S3Trouble";
	readonly code = "ES3";

	constructor(what: string, cause: unknown) {
		super(what, { cause });
	}
}
