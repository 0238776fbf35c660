import { RateLimiterMemory } from "rate-limiter-flexible";
import { consume } from "./consume.ts";

export type TryLimits = {
	/** Counts one try at a door that stands open to strangers. Throws rate_limited. */
	count: (account: string, address: string) => Promise<void>;
	/** They got in: their earlier slips are forgotten, and a house full of people who belong there is no attack. */
	forget: (account: string, address: string) => Promise<void>;
};

export type TryFigures = { perAccount: number; perAddress: number; seconds: number };

/** Enough for a slip of the finger and a house full of new phones, too little for guessing. */
export const familyTries: TryFigures = { perAccount: 10, perAddress: 100, seconds: 180 };

/** Counts in memory: no outsider can fill the disk with tries, and a restart costs a guesser more than it gives. */
export function createTryLimits({ perAccount, perAddress, seconds }: TryFigures): TryLimits {
	const accounts = new RateLimiterMemory({ points: perAccount, duration: seconds });
	const addresses = new RateLimiterMemory({ points: perAddress, duration: seconds });

	return {
		count: async (account, address) => {
			await consume(addresses, address);
			await consume(accounts, account);
		},
		forget: async (account, address) => {
			await accounts.delete(account);
			await addresses.reward(address, 1);
		},
	};
}
