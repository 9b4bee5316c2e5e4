import type { PlaceResolvers } from "../generated/resolverTypes";
import { toGlobalId } from "../globalId";
import { provinceOf } from "./provinceOf";

export const Place: PlaceResolvers = {
  id: (place) => toGlobalId(place),
  province: (place, _args, context) => provinceOf(place, context),
};
