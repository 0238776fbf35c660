/** How many bytes of originals a device keeps until its person says otherwise. */
export const usualBudget = 500 * 1024 * 1024;
