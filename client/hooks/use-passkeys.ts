import { useEffect, useState } from "react";
import { createPasskeyRequests, type PasskeyRequests } from "../data/passkey-requests.ts";
import { useFamilyData } from "./family-data-context.tsx";

/** What can be done with passkeys; null where none can work, and until that is known. */
export function usePasskeys(): PasskeyRequests | null {
	const data = useFamilyData();
	const [requests, setRequests] = useState<PasskeyRequests | null>(null);

	useEffect(() => {
		let isLeft = false;
		data.openPasskeys().then(
			(browser) => {
				if (browser !== null && !isLeft) setRequests(createPasskeyRequests(data, browser));
			},
			// It could not be fetched: as good as none.
			() => undefined,
		);
		return () => {
			isLeft = true;
		};
	}, [data]);

	return requests;
}
