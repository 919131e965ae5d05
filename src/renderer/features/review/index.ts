// The screens of this feature; other features use only this file.
export const OverviewScreen = () => null;
export const EnquiryScreen = () => null;
export const TeamScreen = () => null;
export const DatesScreen = () => null;
export const FollowThroughScreen = () => null;
export const KeptPartsScreen = () => null;
