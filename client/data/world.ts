import type { Clock, MakeId, RandomBytes } from "../../shared/ids.ts";
import type { Pictures } from "./files/pictures.ts";
import type { PasskeyBrowser } from "./passkey-requests.ts";
import type { FromSearcher, Searcher } from "./search/searcher.ts";

/** Everything outside this folder's own code, handed in. What a browser lacks, or withholds on plain http, is null. */
export type World = {
	clock: Clock;
	randomBytes: RandomBytes;
	makeId: MakeId;
	indexedDB: IDBFactory;
	/** Small and synchronous: who is signed in, and what was last on the screen. */
	localStorage: Storage | null;
	fetch: (path: string, init: RequestInit) => Promise<Response>;
	WebSocket: typeof WebSocket;
	/** Where the server is, such as `https://home.example`. */
	origin: string;
	locks: LockManager | null;
	openChannel: (name: string) => BroadcastChannel | null;
	page: Page;
	/** Asks the browser not to evict what is kept here. */
	askToPersist: () => Promise<unknown>;
	/** Resolves when the page has nothing better to do. */
	idle: () => Promise<void>;
	/** The browser's passkeys; null where none can work. */
	openPasskeys: () => Promise<PasskeyBrowser | null>;
	/** What this browser can do with pictures, videos and sounds. */
	openPictures: () => Promise<Pictures>;
	/** Starts what searches the words on this device, in a worker; rejects where there can be none. */
	openSearcher: (tell: (said: FromSearcher) => void) => Promise<Searcher>;
	/** How many bytes the browser says there are for us; null when it does not. */
	storageQuota: () => Promise<number | null>;
	/** What this device is called in the list of devices, until the person says otherwise. */
	deviceName: string;
};

export type Page = {
	isOnline: () => boolean;
	isVisible: () => boolean;
	/** The network came or went. */
	onNetwork: (listener: () => void) => () => void;
	/** The page came into sight, or back from the browser's freezer. */
	onSight: (listener: () => void) => () => void;
};
