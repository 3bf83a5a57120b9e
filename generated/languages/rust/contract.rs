///How far one recurring automation has come.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum AutomationStatus {
    #[serde(rename = "ready")]
    Ready,
    #[serde(rename = "scheduled")]
    Scheduled,
    #[serde(rename = "enabled")]
    Enabled,
    #[serde(rename = "automated")]
    Automated,
    #[serde(rename = "blocked")]
    Blocked,
    #[serde(rename = "unknown")]
    Unknown,
}
impl ::std::fmt::Display for AutomationStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Ready => f.write_str("ready"),
            Self::Scheduled => f.write_str("scheduled"),
            Self::Enabled => f.write_str("enabled"),
            Self::Automated => f.write_str("automated"),
            Self::Blocked => f.write_str("blocked"),
            Self::Unknown => f.write_str("unknown"),
        }
    }
}
impl ::std::str::FromStr for AutomationStatus {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "ready" => Ok(Self::Ready),
            "scheduled" => Ok(Self::Scheduled),
            "enabled" => Ok(Self::Enabled),
            "automated" => Ok(Self::Automated),
            "blocked" => Ok(Self::Blocked),
            "unknown" => Ok(Self::Unknown),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for AutomationStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for AutomationStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///The name of one recurring operating check.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum Check {
    #[serde(rename = "billing_monitoring")]
    BillingMonitoring,
    #[serde(rename = "license_telemetry_sync")]
    LicenseTelemetrySync,
    #[serde(rename = "support_followup")]
    SupportFollowup,
    #[serde(rename = "customer_success_review")]
    CustomerSuccessReview,
    #[serde(rename = "dashboard_refresh")]
    DashboardRefresh,
    #[serde(rename = "escalation_drill")]
    EscalationDrill,
    #[serde(rename = "closeout_retry")]
    CloseoutRetry,
}
impl ::std::fmt::Display for Check {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::BillingMonitoring => f.write_str("billing_monitoring"),
            Self::LicenseTelemetrySync => f.write_str("license_telemetry_sync"),
            Self::SupportFollowup => f.write_str("support_followup"),
            Self::CustomerSuccessReview => f.write_str("customer_success_review"),
            Self::DashboardRefresh => f.write_str("dashboard_refresh"),
            Self::EscalationDrill => f.write_str("escalation_drill"),
            Self::CloseoutRetry => f.write_str("closeout_retry"),
        }
    }
}
impl ::std::str::FromStr for Check {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "billing_monitoring" => Ok(Self::BillingMonitoring),
            "license_telemetry_sync" => Ok(Self::LicenseTelemetrySync),
            "support_followup" => Ok(Self::SupportFollowup),
            "customer_success_review" => Ok(Self::CustomerSuccessReview),
            "dashboard_refresh" => Ok(Self::DashboardRefresh),
            "escalation_drill" => Ok(Self::EscalationDrill),
            "closeout_retry" => Ok(Self::CloseoutRetry),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for Check {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for Check {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///What the public repository holds, what it leaves to private services, and which operations it has shapes for.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct ContractDescription {
    ///The operations that the contract has shapes for, in their listing order.
    pub operations: ::std::vec::Vec<ListedOperation>,
    ///The product that the contract belongs to.
    pub product: ContractDescriptionProduct,
    ///What the public repository does not contain, and what it is for.
    pub public_repository_boundary: PublicRepositoryBoundary,
    ///The version of the contract description's shape.
    pub schema_version: ContractDescriptionSchemaVersion,
}
///The product that the contract belongs to.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum ContractDescriptionProduct {
    #[serde(rename = "CAVRA")]
    Cavra,
}
impl ::std::fmt::Display for ContractDescriptionProduct {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Cavra => f.write_str("CAVRA"),
        }
    }
}
impl ::std::str::FromStr for ContractDescriptionProduct {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "CAVRA" => Ok(Self::Cavra),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ContractDescriptionProduct {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ContractDescriptionProduct {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///The version of the contract description's shape.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum ContractDescriptionSchemaVersion {
    #[serde(rename = "cavra.saas_control_plane.contract.v1")]
    CavraSaasControlPlaneContractV1,
}
impl ::std::fmt::Display for ContractDescriptionSchemaVersion {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::CavraSaasControlPlaneContractV1 => {
                f.write_str("cavra.saas_control_plane.contract.v1")
            }
        }
    }
}
impl ::std::str::FromStr for ContractDescriptionSchemaVersion {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "cavra.saas_control_plane.contract.v1" => {
                Ok(Self::CavraSaasControlPlaneContractV1)
            }
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ContractDescriptionSchemaVersion {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String>
for ContractDescriptionSchemaVersion {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///How far the handoff to a private worker has come.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum HandoffStatus {
    #[serde(rename = "planned")]
    Planned,
    #[serde(rename = "ready")]
    Ready,
    #[serde(rename = "blocked")]
    Blocked,
    #[serde(rename = "requires_private_service")]
    RequiresPrivateService,
    #[serde(rename = "unknown")]
    Unknown,
}
impl ::std::fmt::Display for HandoffStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Planned => f.write_str("planned"),
            Self::Ready => f.write_str("ready"),
            Self::Blocked => f.write_str("blocked"),
            Self::RequiresPrivateService => f.write_str("requires_private_service"),
            Self::Unknown => f.write_str("unknown"),
        }
    }
}
impl ::std::str::FromStr for HandoffStatus {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "planned" => Ok(Self::Planned),
            "ready" => Ok(Self::Ready),
            "blocked" => Ok(Self::Blocked),
            "requires_private_service" => Ok(Self::RequiresPrivateService),
            "unknown" => Ok(Self::Unknown),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for HandoffStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for HandoffStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///What must hold, in one sentence that never repeats the value.
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct IssueMessage(::std::string::String);
impl ::std::ops::Deref for IssueMessage {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<IssueMessage> for ::std::string::String {
    fn from(value: IssueMessage) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for IssueMessage {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 4096usize {
            return Err("longer than 4096 characters".into());
        }
        if value.chars().count() < 1usize {
            return Err("shorter than 1 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for IssueMessage {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for IssueMessage {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for IssueMessage {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///A JSON Pointer (RFC 6901) to the value at fault, or to the object that lacks a field or has one too many.
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct IssuePath(::std::string::String);
impl ::std::ops::Deref for IssuePath {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<IssuePath> for ::std::string::String {
    fn from(value: IssuePath) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for IssuePath {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 4096usize {
            return Err("longer than 4096 characters".into());
        }
        static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
        { ::regress::Regex::new("^(?:/[^/~]*(?:~[01][^/~]*)*)*$").unwrap() });
        if PATTERN.find(value).is_none() {
            return Err(
                "doesn't match pattern \"^(?:/[^/~]*(?:~[01][^/~]*)*)*$\"".into(),
            );
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for IssuePath {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for IssuePath {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for IssuePath {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///The stable id of the rule that is broken: a JSON Schema keyword, or a group and a name.
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct IssueRule(::std::string::String);
impl ::std::ops::Deref for IssueRule {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<IssueRule> for ::std::string::String {
    fn from(value: IssueRule) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for IssueRule {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 128usize {
            return Err("longer than 128 characters".into());
        }
        static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
        {
            ::regress::Regex::new("^[A-Za-z][A-Za-z0-9_-]*(?:/[A-Za-z0-9_-]+)*$")
                .unwrap()
        });
        if PATTERN.find(value).is_none() {
            return Err(
                "doesn't match pattern \"^[A-Za-z][A-Za-z0-9_-]*(?:/[A-Za-z0-9_-]+)*$\""
                    .into(),
            );
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for IssueRule {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for IssueRule {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for IssueRule {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///A short name: lower-case letters and digits in groups joined by a single dash, underscore or dot. It carries no secret and no customer data.
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct Label(::std::string::String);
impl ::std::ops::Deref for Label {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<Label> for ::std::string::String {
    fn from(value: Label) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for Label {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 64usize {
            return Err("longer than 64 characters".into());
        }
        if value.chars().count() < 1usize {
            return Err("shorter than 1 characters".into());
        }
        static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
        { ::regress::Regex::new("^[a-z0-9]+(?:[-_.][a-z0-9]+)*$").unwrap() });
        if PATTERN.find(value).is_none() {
            return Err(
                "doesn't match pattern \"^[a-z0-9]+(?:[-_.][a-z0-9]+)*$\"".into(),
            );
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for Label {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for Label {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for Label {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///One operation, and in one phrase each what it asks and what it answers.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct ListedOperation {
    ///The operation's name, as documents carry it.
    pub name: Label,
    ///What a request of this operation names.
    pub request: Text,
    ///What a response of this operation reports.
    pub response: Text,
}
///A refusal over HTTP: an RFC 9457 problem document whose detail names the field.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Problem {
    ///A sentence that names the field at fault and what must hold, never the value.
    pub detail: ProblemDetail,
    ///Every fault of the document, as in a validation report.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub issues: ::std::option::Option<::std::vec::Vec<ProblemIssue>>,
    ///The HTTP status code.
    pub status: ProblemStatus,
    ///The kind of problem in a few words.
    pub title: ProblemTitle,
    ///The kind of problem as a URI; about:blank says that the title is that of the HTTP status (RFC 9457, section 4.2.1).
    #[serde(rename = "type")]
    pub type_: ProblemType,
}
///A sentence that names the field at fault and what must hold, never the value.
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct ProblemDetail(::std::string::String);
impl ::std::ops::Deref for ProblemDetail {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<ProblemDetail> for ::std::string::String {
    fn from(value: ProblemDetail) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for ProblemDetail {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 4352usize {
            return Err("longer than 4352 characters".into());
        }
        if value.chars().count() < 1usize {
            return Err("shorter than 1 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for ProblemDetail {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ProblemDetail {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for ProblemDetail {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///One fault of the document that was sent.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct ProblemIssue {
    ///The column of the fault in UTF-16 code units, from 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub column: ::std::option::Option<::std::num::NonZeroU64>,
    ///The line of the fault, from 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub line: ::std::option::Option<::std::num::NonZeroU64>,
    ///What must hold, in one sentence that never repeats the value.
    pub message: IssueMessage,
    ///A JSON Pointer (RFC 6901) to the value at fault, or to the object that lacks a field or has one too many.
    pub path: IssuePath,
    ///The stable id of the rule that is broken: a JSON Schema keyword, or a group and a name.
    pub rule: IssueRule,
}
///The HTTP status code.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(transparent)]
pub struct ProblemStatus(i64);
impl ::std::ops::Deref for ProblemStatus {
    type Target = i64;
    fn deref(&self) -> &i64 {
        &self.0
    }
}
impl ::std::convert::From<ProblemStatus> for i64 {
    fn from(value: ProblemStatus) -> Self {
        value.0
    }
}
impl ::std::convert::TryFrom<i64> for ProblemStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: i64,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if ![
            400_i64, 401_i64, 403_i64, 404_i64, 405_i64, 406_i64, 408_i64, 409_i64,
            411_i64, 412_i64, 413_i64, 414_i64, 415_i64, 417_i64, 422_i64, 426_i64,
            429_i64, 431_i64, 500_i64, 501_i64, 502_i64, 503_i64, 504_i64,
        ]
            .contains(&value)
        {
            Err("invalid value".into())
        } else {
            Ok(Self(value))
        }
    }
}
impl<'de> ::serde::Deserialize<'de> for ProblemStatus {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        Self::try_from(<i64>::deserialize(deserializer)?)
            .map_err(|e| { <D::Error as ::serde::de::Error>::custom(e.to_string()) })
    }
}
///The kind of problem in a few words.
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct ProblemTitle(::std::string::String);
impl ::std::ops::Deref for ProblemTitle {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<ProblemTitle> for ::std::string::String {
    fn from(value: ProblemTitle) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for ProblemTitle {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 128usize {
            return Err("longer than 128 characters".into());
        }
        if value.chars().count() < 1usize {
            return Err("shorter than 1 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for ProblemTitle {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ProblemTitle {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for ProblemTitle {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///The kind of problem as a URI; about:blank says that the title is that of the HTTP status (RFC 9457, section 4.2.1).
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct ProblemType(::std::string::String);
impl ::std::ops::Deref for ProblemType {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<ProblemType> for ::std::string::String {
    fn from(value: ProblemType) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for ProblemType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 256usize {
            return Err("longer than 256 characters".into());
        }
        static PATTERN: ::std::sync::LazyLock<::regress::Regex> = ::std::sync::LazyLock::new(||
        { ::regress::Regex::new("^[a-z][a-z0-9+.-]*:[!-~]*$").unwrap() });
        if PATTERN.find(value).is_none() {
            return Err("doesn't match pattern \"^[a-z][a-z0-9+.-]*:[!-~]*$\"".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for ProblemType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ProblemType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for ProblemType {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///What the public repository does not contain, and what it is for.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct PublicRepositoryBoundary {
    ///Always false: customer records are private.
    pub contains_customer_records: bool,
    ///Always false: the license service is private.
    pub contains_license_service: bool,
    ///Always false: the SaaS backend is private.
    pub contains_saas_backend: bool,
    ///What the public repository is for.
    pub purpose: PublicRepositoryBoundaryPurpose,
}
///What the public repository is for.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum PublicRepositoryBoundaryPurpose {
    #[serde(
        rename = "Public-safe client request and response contracts for future private services."
    )]
    PublicSafeClientRequestAndResponseContractsForFuturePrivateServices,
}
impl ::std::fmt::Display for PublicRepositoryBoundaryPurpose {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::PublicSafeClientRequestAndResponseContractsForFuturePrivateServices => {
                f.write_str(
                    "Public-safe client request and response contracts for future private services.",
                )
            }
        }
    }
}
impl ::std::str::FromStr for PublicRepositoryBoundaryPurpose {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "Public-safe client request and response contracts for future private services." => {
                Ok(
                    Self::PublicSafeClientRequestAndResponseContractsForFuturePrivateServices,
                )
            }
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for PublicRepositoryBoundaryPurpose {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for PublicRepositoryBoundaryPurpose {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///One fault, and the document it is in.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct ReportIssue {
    ///The column of the fault in UTF-16 code units, from 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub column: ::std::option::Option<::std::num::NonZeroU64>,
    ///The line of the fault, from 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub line: ::std::option::Option<::std::num::NonZeroU64>,
    ///What must hold, in one sentence that never repeats the value.
    pub message: IssueMessage,
    ///A JSON Pointer (RFC 6901) to the value at fault, or to the object that lacks a field or has one too many.
    pub path: IssuePath,
    ///The stable id of the rule that is broken: a JSON Schema keyword, or a group and a name.
    pub rule: IssueRule,
    ///The file that the document came from, or - for standard input.
    pub source: ReportIssueSource,
}
///The file that the document came from, or - for standard input.
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct ReportIssueSource(::std::string::String);
impl ::std::ops::Deref for ReportIssueSource {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<ReportIssueSource> for ::std::string::String {
    fn from(value: ReportIssueSource) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for ReportIssueSource {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 4096usize {
            return Err("longer than 4096 characters".into());
        }
        if value.chars().count() < 1usize {
            return Err("shorter than 1 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for ReportIssueSource {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ReportIssueSource {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for ReportIssueSource {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///How the service answered; this public side never does the work, so it answers that a private service is required.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum ResponseStatus {
    #[serde(rename = "accepted")]
    Accepted,
    #[serde(rename = "unavailable")]
    Unavailable,
    #[serde(rename = "requires_private_service")]
    RequiresPrivateService,
}
impl ::std::fmt::Display for ResponseStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Accepted => f.write_str("accepted"),
            Self::Unavailable => f.write_str("unavailable"),
            Self::RequiresPrivateService => f.write_str("requires_private_service"),
        }
    }
}
impl ::std::str::FromStr for ResponseStatus {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "accepted" => Ok(Self::Accepted),
            "unavailable" => Ok(Self::Unavailable),
            "requires_private_service" => Ok(Self::RequiresPrivateService),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ResponseStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ResponseStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A request of this operation and the response to it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct SaaSOperatingAutomationExchange {
    ///Asks whether the recurring automation after a customer's closeout is ready.
    pub request: SaaSOperatingAutomationRequest,
    ///Answers whether the recurring automation after a customer's closeout is ready.
    pub response: SaaSOperatingAutomationResponse,
}
///The values that a user may give to build an exchange of this operation; what is left out takes its default.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct SaaSOperatingAutomationInput {
    ///The label of how often the automation recurs.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub automation_cadence: ::std::option::Option<Label>,
    ///The label of the customer scope that the automation covers.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub automation_scope: ::std::option::Option<Label>,
    ///The readiness of the automation as a whole.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub automation_status: ::std::option::Option<AutomationStatus>,
    ///The readiness of billing monitoring.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub billing_monitoring_status: ::std::option::Option<AutomationStatus>,
    ///What still stands in the way, a phrase each; empty when nothing does.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub blockers: ::std::option::Option<::std::vec::Vec<Text>>,
    ///The readiness of the closeout retry.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub closeout_retry_status: ::std::option::Option<AutomationStatus>,
    ///The label that ties a response to its request.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub correlation_id: ::std::option::Option<Label>,
    ///The readiness of the customer-success review.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub customer_success_review_status: ::std::option::Option<AutomationStatus>,
    ///The readiness of the dashboard refresh.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dashboard_refresh_status: ::std::option::Option<AutomationStatus>,
    ///The readiness of the escalation drill.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub escalation_drill_status: ::std::option::Option<AutomationStatus>,
    ///The readiness of the license telemetry sync.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub license_telemetry_status: ::std::option::Option<AutomationStatus>,
    ///The label of the client that asks.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub requested_by: ::std::option::Option<Label>,
    ///The checks that must be ready, in the order in which they are reported; at least one, none twice.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub required_checks: ::std::option::Option<::std::vec::Vec<Check>>,
    ///The readiness of support follow-up.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub support_followup_status: ::std::option::Option<AutomationStatus>,
    ///The public-safe label of the tenant that the exchange is about; never a customer's name or account number.
    pub tenant_id: Label,
}
///Asks whether the recurring automation after a customer's closeout is ready.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct SaaSOperatingAutomationRequest {
    ///The label that ties a response to its request.
    pub correlation_id: Label,
    ///The operation that is asked for.
    pub operation: SaaSOperatingAutomationRequestOperation,
    ///What the automation is to cover, how often, and which checks are required.
    pub payload: SaaSOperatingAutomationRequestPayload,
    ///Always true: the work itself is done by a private service.
    pub private_implementation_required: bool,
    ///The label of the client that asks.
    pub requested_by: Label,
    ///The version of the request's shape.
    pub schema_version: SaaSOperatingAutomationRequestSchemaVersion,
    ///The public-safe label of the tenant that the exchange is about; never a customer's name or account number.
    pub tenant_id: Label,
}
///The operation that is asked for.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum SaaSOperatingAutomationRequestOperation {
    #[serde(rename = "saas_operating_automation")]
    SaasOperatingAutomation,
}
impl ::std::fmt::Display for SaaSOperatingAutomationRequestOperation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::SaasOperatingAutomation => f.write_str("saas_operating_automation"),
        }
    }
}
impl ::std::str::FromStr for SaaSOperatingAutomationRequestOperation {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "saas_operating_automation" => Ok(Self::SaasOperatingAutomation),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for SaaSOperatingAutomationRequestOperation {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String>
for SaaSOperatingAutomationRequestOperation {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///What the automation is to cover, how often, and which checks are required.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct SaaSOperatingAutomationRequestPayload {
    ///The sentence that marks this document as a public request shape.
    pub automation_boundary: SaaSOperatingAutomationRequestPayloadAutomationBoundary,
    ///The label of how often the automation recurs.
    pub automation_cadence: Label,
    ///The label of the customer scope that the automation covers.
    pub automation_scope: Label,
    ///The checks that must be ready, in the order in which they are reported; at least one, none twice.
    pub required_checks: ::std::vec::Vec<Check>,
}
///The sentence that marks this document as a public request shape.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum SaaSOperatingAutomationRequestPayloadAutomationBoundary {
    #[serde(
        rename = "public request shape only; SaaS operating automation execution is private"
    )]
    PublicRequestShapeOnlySaaSOperatingAutomationExecutionIsPrivate,
}
impl ::std::fmt::Display for SaaSOperatingAutomationRequestPayloadAutomationBoundary {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::PublicRequestShapeOnlySaaSOperatingAutomationExecutionIsPrivate => {
                f.write_str(
                    "public request shape only; SaaS operating automation execution is private",
                )
            }
        }
    }
}
impl ::std::str::FromStr for SaaSOperatingAutomationRequestPayloadAutomationBoundary {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "public request shape only; SaaS operating automation execution is private" => {
                Ok(Self::PublicRequestShapeOnlySaaSOperatingAutomationExecutionIsPrivate)
            }
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str>
for SaaSOperatingAutomationRequestPayloadAutomationBoundary {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String>
for SaaSOperatingAutomationRequestPayloadAutomationBoundary {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///The version of the request's shape.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum SaaSOperatingAutomationRequestSchemaVersion {
    #[serde(rename = "cavra.saas_control_plane.request.v1")]
    CavraSaasControlPlaneRequestV1,
}
impl ::std::fmt::Display for SaaSOperatingAutomationRequestSchemaVersion {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::CavraSaasControlPlaneRequestV1 => {
                f.write_str("cavra.saas_control_plane.request.v1")
            }
        }
    }
}
impl ::std::str::FromStr for SaaSOperatingAutomationRequestSchemaVersion {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "cavra.saas_control_plane.request.v1" => {
                Ok(Self::CavraSaasControlPlaneRequestV1)
            }
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for SaaSOperatingAutomationRequestSchemaVersion {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String>
for SaaSOperatingAutomationRequestSchemaVersion {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///Answers whether the recurring automation after a customer's closeout is ready.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct SaaSOperatingAutomationResponse {
    ///The label that ties a response to its request.
    pub correlation_id: Label,
    ///One sentence for a person that says what the response means.
    pub message: Text,
    ///The operation that is answered.
    pub operation: SaaSOperatingAutomationResponseOperation,
    ///What the service reports back.
    pub payload: SaaSOperatingAutomationResponsePayload,
    ///Always true: the work itself is done by a private service.
    pub private_implementation_required: bool,
    ///The version of the response's shape.
    pub schema_version: SaaSOperatingAutomationResponseSchemaVersion,
    ///How the service answered; this public side never does the work, so it answers that a private service is required.
    pub status: ResponseStatus,
}
///The operation that is answered.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum SaaSOperatingAutomationResponseOperation {
    #[serde(rename = "saas_operating_automation")]
    SaasOperatingAutomation,
}
impl ::std::fmt::Display for SaaSOperatingAutomationResponseOperation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::SaasOperatingAutomation => f.write_str("saas_operating_automation"),
        }
    }
}
impl ::std::str::FromStr for SaaSOperatingAutomationResponseOperation {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "saas_operating_automation" => Ok(Self::SaasOperatingAutomation),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for SaaSOperatingAutomationResponseOperation {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String>
for SaaSOperatingAutomationResponseOperation {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///What the service reports back.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct SaaSOperatingAutomationResponsePayload {
    ///One sentence that says where to read on.
    pub next_step: Text,
    ///The private modules that would do the work, a name each; at least one, none twice.
    pub private_modules_required: ::std::vec::Vec<Text>,
    ///The readiness of each recurring automation.
    pub summary: SaaSOperatingAutomationSummary,
}
///The version of the response's shape.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum SaaSOperatingAutomationResponseSchemaVersion {
    #[serde(rename = "cavra.saas_control_plane.response.v1")]
    CavraSaasControlPlaneResponseV1,
}
impl ::std::fmt::Display for SaaSOperatingAutomationResponseSchemaVersion {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::CavraSaasControlPlaneResponseV1 => {
                f.write_str("cavra.saas_control_plane.response.v1")
            }
        }
    }
}
impl ::std::str::FromStr for SaaSOperatingAutomationResponseSchemaVersion {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "cavra.saas_control_plane.response.v1" => {
                Ok(Self::CavraSaasControlPlaneResponseV1)
            }
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for SaaSOperatingAutomationResponseSchemaVersion {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String>
for SaaSOperatingAutomationResponseSchemaVersion {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///The readiness of each recurring automation.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct SaaSOperatingAutomationSummary {
    ///The sentence that names what remains private.
    pub automation_boundary: SaaSOperatingAutomationSummaryAutomationBoundary,
    ///The cadence that the request asked for.
    pub automation_cadence: Label,
    ///The scope that the request asked for.
    pub automation_scope: Label,
    ///The readiness of the automation as a whole.
    pub automation_status: AutomationStatus,
    ///The readiness of billing monitoring.
    pub billing_monitoring_status: AutomationStatus,
    ///What still stands in the way, a phrase each; empty when nothing does.
    pub blockers: ::std::vec::Vec<Text>,
    ///The readiness of the closeout retry.
    pub closeout_retry_status: AutomationStatus,
    ///The readiness of the customer-success review.
    pub customer_success_review_status: AutomationStatus,
    ///The readiness of the dashboard refresh.
    pub dashboard_refresh_status: AutomationStatus,
    ///The readiness of the escalation drill.
    pub escalation_drill_status: AutomationStatus,
    ///The readiness of the license telemetry sync.
    pub license_telemetry_status: AutomationStatus,
    ///Always true: what the summary says holds only once a private service has validated it.
    pub private_validation_required: bool,
    ///The readiness of support follow-up.
    pub support_followup_status: AutomationStatus,
    ///The public-safe label of the tenant that the exchange is about; never a customer's name or account number.
    pub tenant_id: Label,
}
///The sentence that names what remains private.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum SaaSOperatingAutomationSummaryAutomationBoundary {
    #[serde(
        rename = "billing systems, license telemetry, support workflows, customer-success records, dashboard refresh jobs, escalation drills, closeout retries, and scheduler execution remain private service responsibilities"
    )]
    BillingSystemsLicenseTelemetrySupportWorkflowsCustomerSuccessRecordsDashboardRefreshJobsEscalationDrillsCloseoutRetriesAndSchedulerExecutionRemainPrivateServiceResponsibilities,
}
impl ::std::fmt::Display for SaaSOperatingAutomationSummaryAutomationBoundary {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::BillingSystemsLicenseTelemetrySupportWorkflowsCustomerSuccessRecordsDashboardRefreshJobsEscalationDrillsCloseoutRetriesAndSchedulerExecutionRemainPrivateServiceResponsibilities => {
                f.write_str(
                    "billing systems, license telemetry, support workflows, customer-success records, dashboard refresh jobs, escalation drills, closeout retries, and scheduler execution remain private service responsibilities",
                )
            }
        }
    }
}
impl ::std::str::FromStr for SaaSOperatingAutomationSummaryAutomationBoundary {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "billing systems, license telemetry, support workflows, customer-success records, dashboard refresh jobs, escalation drills, closeout retries, and scheduler execution remain private service responsibilities" => {
                Ok(
                    Self::BillingSystemsLicenseTelemetrySupportWorkflowsCustomerSuccessRecordsDashboardRefreshJobsEscalationDrillsCloseoutRetriesAndSchedulerExecutionRemainPrivateServiceResponsibilities,
                )
            }
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for SaaSOperatingAutomationSummaryAutomationBoundary {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String>
for SaaSOperatingAutomationSummaryAutomationBoundary {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///A request of this operation and the response to it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct SaaSOperatingAutomationWorkerHandoffExchange {
    ///Asks how a private worker package would be attached; it runs nothing and registers nothing.
    pub request: SaaSOperatingAutomationWorkerHandoffRequest,
    ///Answers how a private worker package would be attached; it runs nothing and registers nothing.
    pub response: SaaSOperatingAutomationWorkerHandoffResponse,
}
///The values that a user may give to build an exchange of this operation; what is left out takes its default.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct SaaSOperatingAutomationWorkerHandoffInput {
    ///What still stands in the way, a phrase each; empty when nothing does.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub blockers: ::std::option::Option<::std::vec::Vec<Text>>,
    ///The label that ties a response to its request.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub correlation_id: ::std::option::Option<Label>,
    ///The label of the environment that the worker would be attached to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub deployment_environment: ::std::option::Option<Label>,
    ///The label that stands for the private evidence sink.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub evidence_sink_ref: ::std::option::Option<Label>,
    ///How far the handoff to a private worker has come.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub handoff_status: ::std::option::Option<HandoffStatus>,
    ///The label of the client that asks.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub requested_by: ::std::option::Option<Label>,
    ///The checks that must be ready, in the order in which they are reported; at least one, none twice.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub required_checks: ::std::option::Option<::std::vec::Vec<Check>>,
    ///The label that stands for the private retry policy.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub retry_policy_ref: ::std::option::Option<Label>,
    ///The label that stands for the private scheduler.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub scheduler_ref: ::std::option::Option<Label>,
    ///The public-safe label of the tenant that the exchange is about; never a customer's name or account number.
    pub tenant_id: Label,
    ///Whether the private worker would only rehearse, run beside production, or act.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub worker_mode: ::std::option::Option<WorkerMode>,
    ///The label of the role that owns the worker.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub worker_owner: ::std::option::Option<Label>,
    ///The public-safe names of what the worker would work on; the check names are the usual ones.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub worker_targets: ::std::option::Option<::std::vec::Vec<Label>>,
}
///Asks how a private worker package would be attached; it runs nothing and registers nothing.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct SaaSOperatingAutomationWorkerHandoffRequest {
    ///The label that ties a response to its request.
    pub correlation_id: Label,
    ///The operation that is asked for.
    pub operation: SaaSOperatingAutomationWorkerHandoffRequestOperation,
    ///Where and how the worker would run, and what it would work on.
    pub payload: SaaSOperatingAutomationWorkerHandoffRequestPayload,
    ///Always true: the work itself is done by a private service.
    pub private_implementation_required: bool,
    ///The label of the client that asks.
    pub requested_by: Label,
    ///The version of the request's shape.
    pub schema_version: SaaSOperatingAutomationWorkerHandoffRequestSchemaVersion,
    ///The public-safe label of the tenant that the exchange is about; never a customer's name or account number.
    pub tenant_id: Label,
}
///The operation that is asked for.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum SaaSOperatingAutomationWorkerHandoffRequestOperation {
    #[serde(rename = "saas_operating_automation_worker_handoff")]
    SaasOperatingAutomationWorkerHandoff,
}
impl ::std::fmt::Display for SaaSOperatingAutomationWorkerHandoffRequestOperation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::SaasOperatingAutomationWorkerHandoff => {
                f.write_str("saas_operating_automation_worker_handoff")
            }
        }
    }
}
impl ::std::str::FromStr for SaaSOperatingAutomationWorkerHandoffRequestOperation {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "saas_operating_automation_worker_handoff" => {
                Ok(Self::SaasOperatingAutomationWorkerHandoff)
            }
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str>
for SaaSOperatingAutomationWorkerHandoffRequestOperation {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String>
for SaaSOperatingAutomationWorkerHandoffRequestOperation {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///Where and how the worker would run, and what it would work on.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct SaaSOperatingAutomationWorkerHandoffRequestPayload {
    ///The label of the environment that the worker would be attached to.
    pub deployment_environment: Label,
    ///The sentence that marks this document as a public request shape.
    pub handoff_boundary: SaaSOperatingAutomationWorkerHandoffRequestPayloadHandoffBoundary,
    ///The checks that must be ready, in the order in which they are reported; at least one, none twice.
    pub required_checks: ::std::vec::Vec<Check>,
    ///Whether the private worker would only rehearse, run beside production, or act.
    pub worker_mode: WorkerMode,
    ///The public-safe names of what the worker would work on; the check names are the usual ones.
    pub worker_targets: ::std::vec::Vec<Label>,
}
///The sentence that marks this document as a public request shape.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum SaaSOperatingAutomationWorkerHandoffRequestPayloadHandoffBoundary {
    #[serde(
        rename = "public request shape only; SaaS automation worker execution is private"
    )]
    PublicRequestShapeOnlySaaSAutomationWorkerExecutionIsPrivate,
}
impl ::std::fmt::Display
for SaaSOperatingAutomationWorkerHandoffRequestPayloadHandoffBoundary {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::PublicRequestShapeOnlySaaSAutomationWorkerExecutionIsPrivate => {
                f.write_str(
                    "public request shape only; SaaS automation worker execution is private",
                )
            }
        }
    }
}
impl ::std::str::FromStr
for SaaSOperatingAutomationWorkerHandoffRequestPayloadHandoffBoundary {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "public request shape only; SaaS automation worker execution is private" => {
                Ok(Self::PublicRequestShapeOnlySaaSAutomationWorkerExecutionIsPrivate)
            }
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str>
for SaaSOperatingAutomationWorkerHandoffRequestPayloadHandoffBoundary {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String>
for SaaSOperatingAutomationWorkerHandoffRequestPayloadHandoffBoundary {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///The version of the request's shape.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum SaaSOperatingAutomationWorkerHandoffRequestSchemaVersion {
    #[serde(rename = "cavra.saas_control_plane.request.v1")]
    CavraSaasControlPlaneRequestV1,
}
impl ::std::fmt::Display for SaaSOperatingAutomationWorkerHandoffRequestSchemaVersion {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::CavraSaasControlPlaneRequestV1 => {
                f.write_str("cavra.saas_control_plane.request.v1")
            }
        }
    }
}
impl ::std::str::FromStr for SaaSOperatingAutomationWorkerHandoffRequestSchemaVersion {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "cavra.saas_control_plane.request.v1" => {
                Ok(Self::CavraSaasControlPlaneRequestV1)
            }
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str>
for SaaSOperatingAutomationWorkerHandoffRequestSchemaVersion {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String>
for SaaSOperatingAutomationWorkerHandoffRequestSchemaVersion {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///Answers how a private worker package would be attached; it runs nothing and registers nothing.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct SaaSOperatingAutomationWorkerHandoffResponse {
    ///The label that ties a response to its request.
    pub correlation_id: Label,
    ///One sentence for a person that says what the response means.
    pub message: Text,
    ///The operation that is answered.
    pub operation: SaaSOperatingAutomationWorkerHandoffResponseOperation,
    ///What the service reports back.
    pub payload: SaaSOperatingAutomationWorkerHandoffResponsePayload,
    ///Always true: the work itself is done by a private service.
    pub private_implementation_required: bool,
    ///The version of the response's shape.
    pub schema_version: SaaSOperatingAutomationWorkerHandoffResponseSchemaVersion,
    ///How the service answered; this public side never does the work, so it answers that a private service is required.
    pub status: ResponseStatus,
}
///The operation that is answered.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum SaaSOperatingAutomationWorkerHandoffResponseOperation {
    #[serde(rename = "saas_operating_automation_worker_handoff")]
    SaasOperatingAutomationWorkerHandoff,
}
impl ::std::fmt::Display for SaaSOperatingAutomationWorkerHandoffResponseOperation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::SaasOperatingAutomationWorkerHandoff => {
                f.write_str("saas_operating_automation_worker_handoff")
            }
        }
    }
}
impl ::std::str::FromStr for SaaSOperatingAutomationWorkerHandoffResponseOperation {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "saas_operating_automation_worker_handoff" => {
                Ok(Self::SaasOperatingAutomationWorkerHandoff)
            }
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str>
for SaaSOperatingAutomationWorkerHandoffResponseOperation {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String>
for SaaSOperatingAutomationWorkerHandoffResponseOperation {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///What the service reports back.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct SaaSOperatingAutomationWorkerHandoffResponsePayload {
    ///One sentence that says where to read on.
    pub next_step: Text,
    ///The private modules that would do the work, a name each; at least one, none twice.
    pub private_modules_required: ::std::vec::Vec<Text>,
    ///The readiness of the handoff, and the labels of what it refers to.
    pub summary: SaaSOperatingAutomationWorkerHandoffSummary,
}
///The version of the response's shape.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum SaaSOperatingAutomationWorkerHandoffResponseSchemaVersion {
    #[serde(rename = "cavra.saas_control_plane.response.v1")]
    CavraSaasControlPlaneResponseV1,
}
impl ::std::fmt::Display for SaaSOperatingAutomationWorkerHandoffResponseSchemaVersion {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::CavraSaasControlPlaneResponseV1 => {
                f.write_str("cavra.saas_control_plane.response.v1")
            }
        }
    }
}
impl ::std::str::FromStr for SaaSOperatingAutomationWorkerHandoffResponseSchemaVersion {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "cavra.saas_control_plane.response.v1" => {
                Ok(Self::CavraSaasControlPlaneResponseV1)
            }
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str>
for SaaSOperatingAutomationWorkerHandoffResponseSchemaVersion {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String>
for SaaSOperatingAutomationWorkerHandoffResponseSchemaVersion {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///The readiness of the handoff, and the labels of what it refers to.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct SaaSOperatingAutomationWorkerHandoffSummary {
    ///What still stands in the way, a phrase each; empty when nothing does.
    pub blockers: ::std::vec::Vec<Text>,
    ///The environment that the request asked for.
    pub deployment_environment: Label,
    ///The label that stands for the private evidence sink.
    pub evidence_sink_ref: Label,
    ///The sentence that names what remains private.
    pub handoff_boundary: SaaSOperatingAutomationWorkerHandoffSummaryHandoffBoundary,
    ///How far the handoff to a private worker has come.
    pub handoff_status: HandoffStatus,
    ///Always true: what the summary says holds only once a private service has validated it.
    pub private_validation_required: bool,
    ///The checks that the request asked for.
    pub required_checks: ::std::vec::Vec<Check>,
    ///The label that stands for the private retry policy.
    pub retry_policy_ref: Label,
    ///The label that stands for the private scheduler.
    pub scheduler_ref: Label,
    ///The public-safe label of the tenant that the exchange is about; never a customer's name or account number.
    pub tenant_id: Label,
    ///The mode that the request asked for.
    pub worker_mode: WorkerMode,
    ///The label of the role that owns the worker.
    pub worker_owner: Label,
    ///The targets that the request asked for.
    pub worker_targets: ::std::vec::Vec<Label>,
}
///The sentence that names what remains private.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum SaaSOperatingAutomationWorkerHandoffSummaryHandoffBoundary {
    #[serde(
        rename = "worker source, scheduler registration, runtime queues, connector delivery, evidence sinks, retry execution, and customer systems remain private service responsibilities"
    )]
    WorkerSourceSchedulerRegistrationRuntimeQueuesConnectorDeliveryEvidenceSinksRetryExecutionAndCustomerSystemsRemainPrivateServiceResponsibilities,
}
impl ::std::fmt::Display for SaaSOperatingAutomationWorkerHandoffSummaryHandoffBoundary {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::WorkerSourceSchedulerRegistrationRuntimeQueuesConnectorDeliveryEvidenceSinksRetryExecutionAndCustomerSystemsRemainPrivateServiceResponsibilities => {
                f.write_str(
                    "worker source, scheduler registration, runtime queues, connector delivery, evidence sinks, retry execution, and customer systems remain private service responsibilities",
                )
            }
        }
    }
}
impl ::std::str::FromStr for SaaSOperatingAutomationWorkerHandoffSummaryHandoffBoundary {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "worker source, scheduler registration, runtime queues, connector delivery, evidence sinks, retry execution, and customer systems remain private service responsibilities" => {
                Ok(
                    Self::WorkerSourceSchedulerRegistrationRuntimeQueuesConnectorDeliveryEvidenceSinksRetryExecutionAndCustomerSystemsRemainPrivateServiceResponsibilities,
                )
            }
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str>
for SaaSOperatingAutomationWorkerHandoffSummaryHandoffBoundary {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String>
for SaaSOperatingAutomationWorkerHandoffSummaryHandoffBoundary {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///One line of prose that is safe to publish: no secret, no customer data, no address, no hidden character, no blank at either end.
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct Text(::std::string::String);
impl ::std::ops::Deref for Text {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<Text> for ::std::string::String {
    fn from(value: Text) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for Text {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 512usize {
            return Err("longer than 512 characters".into());
        }
        if value.chars().count() < 1usize {
            return Err("shorter than 1 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for Text {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for Text {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for Text {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///What `cavra validate --format json` prints.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct ValidationReport {
    ///How many documents were read.
    pub documents: u64,
    ///How many of them were refused.
    pub invalid: u64,
    ///Every fault of every document, in the order read.
    pub issues: ::std::vec::Vec<ReportIssue>,
    ///The version of the report's shape.
    pub schema_version: ValidationReportSchemaVersion,
    ///True when every document asked for was read, and none was refused.
    pub valid: bool,
}
///The version of the report's shape.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum ValidationReportSchemaVersion {
    #[serde(rename = "cavra.validation_report.v1")]
    CavraValidationReportV1,
}
impl ::std::fmt::Display for ValidationReportSchemaVersion {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::CavraValidationReportV1 => f.write_str("cavra.validation_report.v1"),
        }
    }
}
impl ::std::str::FromStr for ValidationReportSchemaVersion {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "cavra.validation_report.v1" => Ok(Self::CavraValidationReportV1),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for ValidationReportSchemaVersion {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for ValidationReportSchemaVersion {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///Whether the private worker would only rehearse, run beside production, or act.
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum WorkerMode {
    #[serde(rename = "dry_run")]
    DryRun,
    #[serde(rename = "shadow")]
    Shadow,
    #[serde(rename = "live")]
    Live,
    #[serde(rename = "unknown")]
    Unknown,
}
impl ::std::fmt::Display for WorkerMode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::DryRun => f.write_str("dry_run"),
            Self::Shadow => f.write_str("shadow"),
            Self::Live => f.write_str("live"),
            Self::Unknown => f.write_str("unknown"),
        }
    }
}
impl ::std::str::FromStr for WorkerMode {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "dry_run" => Ok(Self::DryRun),
            "shadow" => Ok(Self::Shadow),
            "live" => Ok(Self::Live),
            "unknown" => Ok(Self::Unknown),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for WorkerMode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for WorkerMode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// Error types.
pub mod error {
    /// Error from a `TryFrom` or `FromStr` implementation.
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }
    impl ::std::fmt::Debug for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Debug::fmt(&self.0, f)
        }
    }
    impl From<&'static str> for ConversionError {
        fn from(value: &'static str) -> Self {
            Self(value.into())
        }
    }
    impl From<String> for ConversionError {
        fn from(value: String) -> Self {
            Self(value.into())
        }
    }
}
