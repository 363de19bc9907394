// git's objects and refs, exactly.

export { type Catalogue, catalogue, type Doubtful, type LoosePlan, type Select } from "./objects/catalogue.ts";
export { kindOf, type ObjectKind } from "./objects/kinds.ts";
export { ObjectStore, type StoredObject, type StoreFault } from "./objects/object-store.ts";
export { type GitAnswer, type GitReadOptions, readWithGit } from "./objects/read-with-git.ts";
export type { StoreLocation } from "./objects/store-folders.ts";
export { type BuildLimits, type Difference, TreeBuilder, type TreeVisitor } from "./objects/tree-builder.ts";
export type { TreePlan } from "./objects/tree-plan.ts";
