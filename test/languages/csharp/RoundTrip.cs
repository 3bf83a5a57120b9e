using System;
using System.Collections.Generic;
using System.IO;
using Cavra.Contract;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

/// <summary>
/// Reads documents as the generated types and prints what they write again; null for one that the types refuse.
/// </summary>
static class RoundTrip
{
    static void Main(string[] arguments)
    {
        var written = new Dictionary<string, string>();
        foreach (var one in JArray.Parse(File.ReadAllText(arguments[0])))
            written[(string)one["id"]] = Again((string)one["type"], (string)one["text"]);
        Console.WriteLine(JsonConvert.SerializeObject(written));
    }

    // #region read
    /// <summary>
    /// A document as its class, such as typeof(Problem); an exception where the class refuses it.
    /// </summary>
    static object Read(string text, Type type)
    {
        return JsonConvert.DeserializeObject(text, type, Converter.Settings);
    }
    // #endregion read

    static string Again(string name, string text)
    {
        var type = Type.GetType("Cavra.Contract." + name, true);
        try
        {
            return JsonConvert.SerializeObject(Read(text, type), Converter.Settings);
        }
        catch (Exception refused)
        {
            Console.Error.WriteLine(name + ": " + refused.Message);
            return null;
        }
    }
}
