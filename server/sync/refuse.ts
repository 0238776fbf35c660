/** What a hook throws to refuse: `reason` is what the device is told, `code` must be a number for Hocuspocus to keep it. */
export class SyncRefusal extends Error {
	override name = "SyncRefusal";
	readonly code = 4403;
	readonly reason: string;
	constructor(reason: string) {
		super(reason);
		this.reason = reason;
	}
}
