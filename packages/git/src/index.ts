// Git's objects and refs, exactly: which repository this is, what is staged, which objects revisions bring, who introduced them.

export { GitError, type GitErrorKind } from "./command/git-error.ts";
export { pathText } from "./command/path-bytes.ts";
export { type GitPlace, gitPlace, runGit, stopGit, streamGit } from "./command/run.ts";
export { simpleGitAt } from "./command/simple.ts";
export { splitRecords } from "./command/split.ts";
export { CommitGraph } from "./commits/commit-graph.ts";
export { type CommitText, parseCommit, parseTag, type Signature } from "./commits/commit-text.ts";
export { type Introduction, introductions } from "./commits/introductions.ts";
export { type ListedObject, listCommits, listObjects, type PresentObject, presentObjects } from "./commits/list-objects.ts";
export { type LineRange, newLines, touchedLines } from "./commits/new-lines.ts";
export { type Reach, reachable, reachableDespiteDamage } from "./commits/reachable.ts";
export { findRenameSource } from "./commits/rename-source.ts";
export { type StagedAgainst, stagedChanges, stagedRenames } from "./commits/staged-changes.ts";
export { type Catalogue, catalogue, type Doubtful, type LoosePlan, type Select } from "./objects/catalogue.ts";
export { kindOf, type ObjectKind } from "./objects/kinds.ts";
export { ObjectStore, type StoredObject, type StoreFault } from "./objects/object-store.ts";
export { type GitAnswer, type GitReadOptions, readWithGit } from "./objects/read-with-git.ts";
export type { StoreLocation } from "./objects/store-folders.ts";
export { type BuildLimits, type Difference, TreeBuilder, type TreeVisitor } from "./objects/tree-builder.ts";
export type { TreePlan } from "./objects/tree-plan.ts";
export { emptyTree, isFullId, isZero, type ObjectFormat } from "./repository/object-format.ts";
export { isGitlink, parseRawDiff, type RawChange } from "./repository/raw-diff.ts";
export { type ObjectType, objectTypes, type ReadObject, readObjects, type UnreadReason } from "./repository/read-objects.ts";
export { listRefs, type Ref } from "./repository/refs.ts";
export { openRepository, type Repository, shallowBoundary } from "./repository/repository.ts";
export { type TreeEntry, treeEntries } from "./repository/tree-entries.ts";
export { type GitVersion, gitVersion, oldestGit } from "./repository/version.ts";
