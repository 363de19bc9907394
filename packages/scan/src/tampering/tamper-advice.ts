// What to do about a change to the guard itself.

export const tamperAdvice = [
  "Let someone who answers for the guard look at this change.",
  "hodlguard range BASE..HEAD --policy-from BASE judges by the policy from before it.",
] as const;
