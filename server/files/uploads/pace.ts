/** Less than this, over so long, is no honest network: ten bytes a second would hold a place for days. */
const leastBytesPerSecond = 1024;
const windowSeconds = 10;
/** 10 MB at the least pace would take three hours; whoever is so slow goes on with another request. */
const longestSeconds = 15 * 60;

/** Told once a second how much has come in all; true when the request is to be ended. */
export function createPace(): (bytes: number) => boolean {
	let seconds = 0;
	let before = 0;

	return (bytes) => {
		seconds += 1;
		if (seconds >= longestSeconds) return true;
		if (seconds % windowSeconds !== 0) return false;
		const isSlow = bytes - before < leastBytesPerSecond * windowSeconds;
		before = bytes;
		return isSlow;
	};
}
